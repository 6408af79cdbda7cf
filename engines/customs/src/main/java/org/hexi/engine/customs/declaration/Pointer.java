package org.hexi.engine.customs.declaration;

/** Path of a field inside a declaration, as forms and JSON name it: {@code goodsItems[1].originCountry}; counts from 0. Immutable. */
public record Pointer(String path) {
    public static Pointer header(String field) {
        return new Pointer(field);
    }

    public static Pointer item(int index, String field) {
        return new Pointer("goodsItems[" + index + "]." + field);
    }

    @Override
    public String toString() {
        return path;
    }
}
