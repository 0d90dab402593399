package dev.hearth.snapshot;

import dev.hearth.migrate.EnumClass;
import dev.hearth.migrate.MigrationException;
import tools.jackson.core.JsonToken;

/** A constant, by its name. */
final class EnumCodec extends Codec implements FamilyCodec.Variant {
  private final int number;
  private final String name;
  private final EnumClass type;

  EnumCodec(int number, String name, EnumClass type) {
    this.number = number;
    this.name = name;
    this.type = type;
  }

  @Override
  public Class<?> type() {
    return type.type();
  }

  @Override
  String text() {
    return name;
  }

  @Override
  boolean isLeaf() {
    return true;
  }

  @Override
  void parts(Object value, Parts to) {}

  @Override
  void write(Object value, Output out) {
    out.string(((Enum<?>) value).name());
  }

  @Override
  public void writeAs(Object value, Output out) {
    if (out.named()) {
      out.beginObject();
      out.name(Input.TYPE);
      out.string(name);
      out.name(Input.VALUE);
      write(value, out);
      out.endObject();
    } else {
      out.beginArray();
      out.number(number);
      write(value, out);
      out.endArray();
    }
  }

  @Override
  Object read(Input in) {
    String constant = in.string();
    try {
      return type.constant(constant);
    } catch (MigrationException e) {
      throw new Malformed(name + " has no constant \"" + Input.cut(constant) + "\"", e);
    }
  }

  @Override
  public Object readAs(Input in) {
    if (!in.named()) {
      in.next();
      return read(in);
    }
    in.key(Input.VALUE);
    in.next();
    Object constant = read(in);
    in.end(JsonToken.END_OBJECT);
    return constant;
  }

  @Override
  boolean accepts(Codec other) {
    return false; // none is ever written apart
  }
}
