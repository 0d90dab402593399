package dev.hearth.snapshot;

import java.util.Optional;
import tools.jackson.core.JsonToken;

/** An {@code Optional}: an array with its content, or without. */
final class OptionalCodec extends Codec {
  private final String text;
  private final Codec content;

  OptionalCodec(String text, Codec content) {
    this.text = text;
    this.content = content;
  }

  @Override
  String text() {
    return text;
  }

  @Override
  boolean isLeaf() {
    return content.isLeaf();
  }

  @Override
  void parts(Object value, Parts to) {
    ((Optional<?>) value).ifPresent(there -> to.part(content, there));
  }

  @Override
  void write(Object value, Output out) {
    out.beginArray();
    ((Optional<?>) value).ifPresent(there -> out.value(content, there));
    out.endArray();
  }

  @Override
  Object read(Input in) {
    in.expect(JsonToken.START_ARRAY);
    if (in.next() == JsonToken.END_ARRAY) {
      return Optional.empty();
    }
    Object there = content(in);
    in.end(JsonToken.END_ARRAY);
    return Optional.of(there);
  }

  private Object content(Input in) {
    try {
      return in.present(content);
    } catch (Malformed e) {
      throw e.within(".get()");
    }
  }

  @Override
  boolean accepts(Codec other) {
    return false; // none is ever written apart
  }
}
