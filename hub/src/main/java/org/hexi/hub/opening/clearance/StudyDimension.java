package org.hexi.hub.opening.clearance;

import java.util.function.Function;
import org.hexi.engine.customs.study.FileHistory;

/** What a study is split by beside the lanes. */
public enum StudyDimension {
    OFFICE(FileHistory::office),
    CHAPTER(FileHistory::chapter),
    DECLARANT(FileHistory::declarant);

    private final Function<FileHistory, String> key;

    StudyDimension(Function<FileHistory, String> key) {
        this.key = key;
    }

    String key(FileHistory file) {
        return key.apply(file);
    }
}
