package dev.hearth;

/**
 * Makes an immutable value type of a library a leaf of state, like {@code String} or {@code
 * Instant}.
 *
 * <pre>{@code
 * @AutoService(LeafCodec.class)
 * public final class MoneyCodec implements LeafCodec<Money> {
 *   @Override public Class<Money> type() { return Money.class; }
 *   @Override public String name() { return "money"; }
 *   @Override public int version() { return 2; }
 *   @Override public String write(Money value) { return value.toString(); }
 *   @Override public Money read(String text, int version) {
 *     return version == 1 ? Money.parse("EUR " + text) : Money.parse(text);
 *   }
 * }
 * }</pre>
 *
 * <p>It comes in a jar, with the library's type, as a service: on the class path of the program,
 * and on the processor path of its build, where its name and version become part of the schema. A
 * live value is carried by reference; its text is what a snapshot holds. When a value means another
 * thing from some version of the library on, the codec's version goes up, and the build demands a
 * decision for each component of the type, as for any other type that has changed.
 *
 * <p>Called by any thread; holds no state of its own.
 *
 * @param <T> the type: immutable, compared by value, and loaded once
 */
public interface LeafCodec<T> {
  /** The type; values of its subclasses are values of it. */
  Class<T> type();

  /** What the schema calls the codec: letters, digits, dots and hyphens. */
  String name();

  /** Which version of its text it writes, from 1 on. */
  int version();

  /** The text of a value. */
  String write(T value);

  /**
   * The value of a text.
   *
   * @param version the version of the codec that wrote it, never above {@link #version}
   * @throws IllegalArgumentException when it is none; the message says why
   */
  T read(String text, int version);
}
