/** What customs answer: which answers come in which order for a declaration, and each of them as a document. */
@NullMarked
package org.hexi.wco.answering;

import org.jspecify.annotations.NullMarked;
