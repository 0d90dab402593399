package dev.hearth.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * How values of one declared type are walked, written and read. One object per type, compared by
 * identity.
 */
abstract class Codec {
  /** Takes the parts of a value. */
  interface Parts {
    void part(Codec codec, @Nullable Object value);
  }

  /**
   * The type in the schema's notation, as a node of a file says it.
   *
   * @return for example {@code List<game.Ship>}
   */
  abstract String text();

  /**
   * What its objects are told apart by besides their identity: the same object can be met as values
   * of different types. Null when identity does not count, as for a number.
   */
  @Nullable Object identity() {
    return null;
  }

  /** Whether no value of it leads to an object with an identity. */
  boolean isLeaf() {
    return false;
  }

  /** Whether values have an identity, and nothing that they hold has one. */
  boolean holdsLeavesOnly() {
    return false;
  }

  /** The codec of the value's own class, where {@code this} is a family's. */
  Codec of(Object value) {
    return this;
  }

  /** Gives the parts of {@code value} that are no leaves. */
  abstract void parts(Object value, Parts to);

  /** Writes {@code value} where it is used. */
  abstract void write(Object value, Output out);

  /** Reads what {@link #write} wrote; the parser is at its first token, which is not null. */
  abstract Object read(Input in);

  /** The same where the first token began an object, whose first key the parser is at. */
  Object readFields(Input in) {
    throw in.unexpected(text());
  }

  /** Whether an object that was read as a value of {@code other} is one of this. */
  abstract boolean accepts(Codec other);
}
