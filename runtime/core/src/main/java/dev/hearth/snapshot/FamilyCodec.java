package dev.hearth.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonToken;

/** A value of a sealed family: with its own type's name before it. */
final class FamilyCodec extends Codec {
  /** What a family may permit. */
  interface Variant {
    Class<?> type();

    /** Writes a value with the name of its type. */
    void writeAs(Object value, Output out);

    /** Reads what follows the name of its type, where the parser is. */
    Object readAs(Input in);
  }

  private final String name;
  private final Codecs codecs;
  private final Map<Class<?>, Codec> byClass = new HashMap<>();
  private final Map<String, Codec> byName = new HashMap<>();

  FamilyCodec(String name, Codecs codecs, List<Codec> variants) {
    this.name = name;
    this.codecs = codecs;
    for (Codec codec : variants) {
      byName.put(codec.text(), codec);
      byClass.put(codec instanceof Variant v ? v.type() : ((EntityCodec) codec).type(), codec);
    }
  }

  @Override
  String text() {
    return name;
  }

  @Override
  Codec of(Object value) {
    Class<?> type = value instanceof Enum<?> e ? e.getDeclaringClass() : value.getClass();
    return Objects.requireNonNull(byClass.get(type), () -> type + " is not permitted by " + name);
  }

  @Override
  void parts(Object value, Parts to) {
    of(value).parts(value, to);
  }

  @Override
  void write(Object value, Output out) {
    ((Variant) of(value)).writeAs(value, out);
  }

  /** In a format that is made for size: the type's number, and the value's parts. */
  @Override
  Object read(Input in) {
    if (in.named() || in.token() != JsonToken.START_ARRAY) {
      throw in.unexpected(name);
    }
    in.next();
    Object value = variant(codecs.typeName(in.index())).readAs(in);
    in.end(JsonToken.END_ARRAY);
    return value;
  }

  @Override
  Object readFields(Input in) {
    in.atKey(Input.TYPE);
    in.next();
    return variant(in.string()).readAs(in);
  }

  private Variant variant(String type) {
    if (byName.get(type) instanceof Variant variant) {
      return variant;
    }
    throw new Malformed(
        "\"" + Input.cut(type) + "\" is no record or enum that " + name + " permits");
  }

  @Override
  boolean accepts(Codec other) {
    return byName.containsValue(other);
  }
}
