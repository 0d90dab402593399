package dev.hearth.snapshot;

import dev.hearth.migrate.MigrationException;
import dev.hearth.migrate.RecordClass;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A record, by its components. */
final class RecordCodec extends Codec implements FamilyCodec.Variant {
  private final String text;
  private final int number;
  private final RecordClass type;
  private final Fields fields;

  /** Whether its type has become larger than a file can tell; then the fields are not asked. */
  private final boolean large;

  /** Found when first needed: a type may contain itself. */
  private @Nullable Boolean flat;

  RecordCodec(String text, int number, RecordClass type, Fields fields, boolean large) {
    this.text = text;
    this.number = number;
    this.type = type;
    this.fields = fields;
    this.large = large;
  }

  @Override
  public Class<?> type() {
    return type.type();
  }

  int number() {
    return number;
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
  boolean holdsLeavesOnly() {
    Boolean known = flat;
    if (known == null) {
      known = !large && fields.areLeaves();
      flat = known;
    }
    return known;
  }

  @Override
  void parts(Object value, Parts to) {
    if (large) {
      throw new Unwritable(value, "its type, " + tooLarge());
    }
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.codec(i).isLeaf()) {
        to.part(fields.codec(i), type.get(value, i));
      }
    }
  }

  @Override
  void write(Object value, Output out) {
    out.beginStruct();
    writeFields(value, out);
    out.endStruct();
  }

  @Override
  public void writeAs(Object value, Output out) {
    out.beginStruct();
    if (out.named()) {
      out.name(Input.TYPE);
      out.string(text);
    } else {
      out.number(number);
    }
    writeFields(value, out);
    out.endStruct();
  }

  /** Writes the components only. */
  void writeFields(Object value, Output out) {
    for (int i = 0; i < fields.size(); i++) {
      if (out.named()) {
        out.name(fields.name(i));
      }
      out.value(fields.codec(i), type.get(value, i));
    }
  }

  @Override
  Object read(Input in) {
    if (in.named() || in.token() != JsonToken.START_ARRAY) {
      throw in.unexpected(text);
    }
    Object value = readParts(in);
    in.end(JsonToken.END_ARRAY);
    return value;
  }

  @Override
  public Object readAs(Input in) {
    if (!in.named()) {
      return readParts(in);
    }
    in.next();
    return readFields(in);
  }

  private Object readParts(Input in) {
    requireSmall();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      in.next();
      values[i] = part(in, i);
    }
    return make(values, in);
  }

  @Override
  Object readFields(Input in) {
    requireSmall();
    @Nullable Object[] values = new @Nullable Object[fields.size()];
    boolean[] seen = new boolean[values.length];
    int count = 0;
    while (in.token() == JsonToken.PROPERTY_NAME) {
      int place = fields.place(in.name());
      seen[place] = true;
      count++;
      in.next();
      values[place] = part(in, place);
      in.next();
    }
    in.expect(JsonToken.END_OBJECT);
    for (int i = 0; count < seen.length && i < seen.length; i++) {
      if (!seen[i]) {
        throw fields.missing(i);
      }
    }
    return make(values, in);
  }

  private void requireSmall() {
    if (large) {
      throw new Malformed("its type, " + tooLarge());
    }
  }

  private String tooLarge() {
    return Input.cut(text)
        + ", has grown too large for a file: it may be "
        + TypeLimit.DEEPEST
        + " levels deep. What holds itself to any depth does so at the same type arguments";
  }

  private @Nullable Object part(Input in, int place) {
    try {
      return in.value(fields.codec(place));
    } catch (Malformed e) {
      throw e.within("." + fields.name(place));
    }
  }

  private Object make(@Nullable Object[] values, Input in) {
    try {
      return in.making().record(type, values);
    } catch (MigrationException e) {
      throw new Malformed(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  boolean accepts(Codec other) {
    return other == this;
  }
}
