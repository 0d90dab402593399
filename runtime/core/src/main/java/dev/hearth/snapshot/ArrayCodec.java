package dev.hearth.snapshot;

import java.lang.reflect.Array;
import tools.jackson.core.JsonToken;

/** An array; of bytes as a whole. */
final class ArrayCodec extends Codec {
  private static final int FIRST_LENGTH = 16;

  private final String text;
  private final Class<?> type;
  private final Codec element;

  ArrayCodec(String text, Class<?> type, Codec element) {
    this.text = text;
    this.type = type;
    this.element = element;
  }

  @Override
  String text() {
    return text;
  }

  @Override
  Object identity() {
    return this;
  }

  @Override
  void parts(Object value, Parts to) {
    if (!element.isLeaf()) {
      for (Object each : (Object[]) value) {
        to.part(element, each);
      }
    }
  }

  @Override
  void write(Object value, Output out) {
    if (value instanceof byte[] bytes) {
      out.binary(bytes);
      return;
    }
    out.beginArray();
    int length = Array.getLength(value);
    for (int i = 0; i < length; i++) {
      out.value(element, Array.get(value, i));
    }
    out.endArray();
  }

  @Override
  Object read(Input in) {
    if (type == byte[].class) {
      return in.binary();
    }
    in.expect(JsonToken.START_ARRAY);
    Object array = Array.newInstance(type.getComponentType(), FIRST_LENGTH);
    int length = 0;
    while (in.next() != JsonToken.END_ARRAY) {
      array = length == Array.getLength(array) ? resized(array, length, length * 2) : array;
      read(in, array, length++);
    }
    return resized(array, length, length);
  }

  private void read(Input in, Object array, int index) {
    try {
      Array.set(
          array,
          index,
          type.getComponentType().isPrimitive() ? in.present(element) : in.value(element));
    } catch (Malformed e) {
      throw e.within("[" + index + "]");
    }
  }

  private static Object resized(Object array, int length, int to) {
    Object resized = Array.newInstance(array.getClass().getComponentType(), to);
    System.arraycopy(array, 0, resized, 0, length);
    return resized;
  }

  @Override
  boolean accepts(Codec other) {
    return other == this;
  }
}
