package org.hexi.engine.kernel;

import java.util.List;

/**
 * A refusal by the business: the request was well formed and the answer is no. Each module seals its own rejections under
 * this interface; the code is the same in exceptions, JSON problems, message files and documentation.
 */
public interface Rejection {
    /** Stable code of the form {@code module.thing.fault}; also the key of its message. */
    String code();

    /** Arguments of the message, in the order the message names them. */
    default List<Object> arguments() {
        return List.of();
    }
}
