/** An application of two modules, of which one reaches into the other's inside. */
package org.hexi.broken.modules;
