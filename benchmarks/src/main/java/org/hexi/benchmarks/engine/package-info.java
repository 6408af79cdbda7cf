/** The compared engines behind one face. Each is asked in its own way and as its makers mean it to be asked. */
@NullMarked
package org.hexi.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
