package org.hexi.wco;

import java.util.List;
import org.hexi.wco.model.Declaration;
import org.hexi.wco.model.MetaData;
import org.hexi.wco.model.Response;

/** A document as it stands in one file: a declaration (or a message about one), or answers. Immutable. */
public sealed interface WcoDocument {
    MetaData metaData();

    record OfDeclaration(MetaData metaData, Declaration declaration) implements WcoDocument {}

    record OfAnswers(MetaData metaData, List<Response> responses) implements WcoDocument {
        public OfAnswers {
            responses = List.copyOf(responses);
        }
    }
}
