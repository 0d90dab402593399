package dev.hearth.snapshot;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes values: each where it is used, or as a reference to where it was written apart. */
final class Output {
  /** Which number a value is referred to by. */
  interface References {
    /** The id of an entity, or of a value that was written apart; 0 when it is written in place. */
    int id(Codec codec, Object value);
  }

  private final JsonGenerator to;
  private final boolean named;
  private final References references;

  Output(JsonGenerator to, boolean named, References references) {
    this.to = to;
    this.named = named;
    this.references = references;
  }

  /** Whether components have their names with them. */
  boolean named() {
    return named;
  }

  /** Writes a value of a declared type. */
  void value(Codec declared, @Nullable Object value) {
    if (value == null) {
      to.writeNull();
    } else if (declared.isLeaf()) {
      declared.write(value, this);
    } else {
      Codec codec = declared.of(value);
      int id = references.id(codec, value);
      if (id > 0) {
        reference(declared, codec, id);
      } else {
        declared.write(value, this);
      }
    }
  }

  /** An entity may be referred to before it comes, so its type has to be known by then. */
  private void reference(Codec declared, Codec codec, int id) {
    to.writeStartObject();
    to.writeName(Input.REF);
    to.writeNumber(id);
    if (codec instanceof EntityCodec && declared != codec) {
      to.writeName(Input.TYPE);
      to.writeString(codec.text());
    }
    to.writeEndObject();
  }

  /** Begins a record: by names an object, else an array. */
  void beginStruct() {
    if (named) {
      to.writeStartObject();
    } else {
      to.writeStartArray();
    }
  }

  void endStruct() {
    if (named) {
      to.writeEndObject();
    } else {
      to.writeEndArray();
    }
  }

  void beginObject() {
    to.writeStartObject();
  }

  void endObject() {
    to.writeEndObject();
  }

  void beginArray() {
    to.writeStartArray();
  }

  void endArray() {
    to.writeEndArray();
  }

  void name(String name) {
    to.writeName(name);
  }

  void bool(boolean value) {
    to.writeBoolean(value);
  }

  void number(long value) {
    to.writeNumber(value);
  }

  void number(double value) {
    to.writeNumber(value);
  }

  void number(float value) {
    to.writeNumber(value);
  }

  void binary(byte[] value) {
    to.writeBinary(value);
  }

  /** A text; one that is no Unicode text, since half of a surrogate pair stands alone, by chars. */
  void string(String text) {
    if (isWellFormed(text)) {
      to.writeString(text);
      return;
    }
    to.writeStartObject();
    to.writeName(Input.CHARS);
    to.writeStartArray();
    for (int i = 0; i < text.length(); i++) {
      to.writeNumber((int) text.charAt(i));
    }
    to.writeEndArray();
    to.writeEndObject();
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
