package dev.hearth.snapshot;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads values, token by token. Whoever reads a value finds the parser at the value's first token,
 * and leaves it at its last.
 */
final class Input {
  static final String ID = "@id";
  static final String REF = "@ref";
  static final String TYPE = "@type";
  static final String KIND = "@kind";
  static final String VALUE = "@value";
  static final String CHARS = "@chars";

  private static final int LONGEST = 40;

  /** How a number begins that is not zero, whatever its exponent. */
  private static final Pattern MORE_THAN_ZERO = Pattern.compile("-?[0.]*[1-9]");

  /** What a number in a file refers to. */
  interface References {
    /**
     * The object of that id.
     *
     * @param type the entity type that the reference names; null when it names none
     * @throws Malformed when there is none, or when it is no {@code declared}
     */
    Object get(int id, Codec declared, @Nullable String type);
  }

  private final JsonParser from;
  private final boolean named;
  private final Making making;
  private final References references;

  Input(JsonParser from, boolean named, Making making, References references) {
    this.from = from;
    this.named = named;
    this.making = making;
    this.references = references;
  }

  /** Whether components have their names with them. */
  boolean named() {
    return named;
  }

  Making making() {
    return making;
  }

  /** Reads a value of a declared type. */
  @Nullable Object value(Codec declared) {
    if (token() == JsonToken.VALUE_NULL) {
      return null;
    }
    return declared.isLeaf() || token() != JsonToken.START_OBJECT
        ? declared.read(this)
        : object(declared);
  }

  /** Reads a value that cannot be null. */
  Object present(Codec declared) {
    Object value = value(declared);
    if (value == null) {
      throw new Malformed("it is null, which " + declared.text() + " cannot be here");
    }
    return value;
  }

  private Object object(Codec declared) {
    next();
    if (token() != JsonToken.PROPERTY_NAME || !name().equals(REF)) {
      return declared.readFields(this);
    }
    next();
    int id = index();
    String type = null;
    if (next() == JsonToken.PROPERTY_NAME) {
      atKey(TYPE);
      next();
      type = string();
      next();
    }
    expect(JsonToken.END_OBJECT);
    return references.get(id, declared, type);
  }

  /** The token that the parser is at. */
  JsonToken token() {
    return Objects.requireNonNull(from.currentToken(), "nothing was read");
  }

  /**
   * Goes to the next token.
   *
   * @throws Malformed at the end of the file
   */
  JsonToken next() {
    JsonToken token = from.nextToken();
    if (token == null) {
      throw new Malformed("the file ends here");
    }
    return token;
  }

  /** How many lists and objects the parser is in. */
  int depth() {
    return from.streamReadContext().getNestingDepth();
  }

  /** Goes on to where only so many lists and objects are open. */
  void leave(int depth) {
    while (depth() > depth) {
      next();
    }
  }

  /** The key that the parser is at. */
  String name() {
    return from.currentName();
  }

  /** Goes on to a key. */
  void key(String key) {
    next();
    atKey(key);
  }

  /** The parser must be at this key. */
  void atKey(String key) {
    if (token() != JsonToken.PROPERTY_NAME || !name().equals(key)) {
      throw unexpected("\"" + key + "\"");
    }
  }

  /** Goes on to the end of what was begun. */
  void end(JsonToken end) {
    next();
    expect(end);
  }

  void expect(JsonToken expected) {
    if (token() != expected) {
      throw unexpected(text(expected));
    }
  }

  /** What a token begins, ends or is, as a message says it. */
  static String text(@Nullable JsonToken token) {
    if (token == null) {
      return "the end of the file";
    }
    return switch (token) {
      case START_ARRAY -> "a list";
      case END_ARRAY -> "the end of a list";
      case START_OBJECT -> "an object";
      case END_OBJECT -> "the end of an object";
      case PROPERTY_NAME -> "a key";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT -> "a whole number";
      case VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE -> "true";
      case VALUE_FALSE -> "false";
      case VALUE_NULL -> "null";
      case VALUE_EMBEDDED_OBJECT -> "bytes";
      default -> throw new IllegalArgumentException(token.toString());
    };
  }

  Malformed unexpected(String expected) {
    String found =
        switch (token()) {
          case VALUE_STRING -> "\"" + cut(from.getString()) + "\"";
          case PROPERTY_NAME -> "\"" + cut(name()) + "\"";
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> cut(from.getString());
          default -> text(token());
        };
    return new Malformed("expected " + expected + ", found " + found);
  }

  boolean bool() {
    return switch (token()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw unexpected("true or false");
    };
  }

  /** A whole number within bounds. */
  long whole(long least, long most) {
    if (token() != JsonToken.VALUE_NUMBER_INT) {
      throw unexpected("a whole number");
    }
    JsonParser.NumberType type = from.getNumberType();
    if (type != JsonParser.NumberType.INT && type != JsonParser.NumberType.LONG) {
      throw unexpected("a number from " + least + " to " + most);
    }
    long number = from.getLongValue();
    if (number < least || number > most) {
      throw unexpected("a number from " + least + " to " + most);
    }
    return number;
  }

  /** A number that counts or refers. */
  int index() {
    return (int) whole(0, Integer.MAX_VALUE);
  }

  double decimal() {
    requireNumber();
    double number = from.getDoubleValue();
    if (!named || (number != 0 && !Double.isInfinite(number))) {
      return number;
    }
    String text = from.getString();
    requireInRange(text, number, "double");
    return Double.parseDouble(text); // -0 as well
  }

  float shortDecimal() {
    requireNumber();
    if (!named) {
      return from.getFloatValue();
    }
    String text = from.getString();
    float number = Float.parseFloat(text);
    requireInRange(text, number, "float");
    return number;
  }

  /** Infinity is written as a text: a number that became it, or zero, is another in the file. */
  private void requireInRange(String text, double number, String type) {
    boolean zero = number == 0 && MORE_THAN_ZERO.matcher(text).lookingAt();
    if (Double.isInfinite(number) || zero) {
      throw unexpected("a number that a " + type + " can hold");
    }
  }

  private void requireNumber() {
    if (token() != JsonToken.VALUE_NUMBER_FLOAT && token() != JsonToken.VALUE_NUMBER_INT) {
      throw unexpected("a number");
    }
  }

  byte[] binary() {
    if (token() != JsonToken.VALUE_EMBEDDED_OBJECT && token() != JsonToken.VALUE_STRING) {
      throw unexpected("bytes");
    }
    try {
      return from.getBinaryValue();
    } catch (StreamReadException e) {
      throw new Malformed("it is no Base64: " + e.getOriginalMessage(), e);
    }
  }

  String string() {
    if (token() == JsonToken.VALUE_STRING) {
      return from.getString();
    }
    if (token() != JsonToken.START_OBJECT) {
      throw unexpected("a text");
    }
    key(CHARS);
    next();
    expect(JsonToken.START_ARRAY);
    StringBuilder text = new StringBuilder();
    while (next() != JsonToken.END_ARRAY) {
      text.append((char) whole(Character.MIN_VALUE, Character.MAX_VALUE));
    }
    end(JsonToken.END_OBJECT);
    return text.toString();
  }

  /** A text of a file as a message shows it. */
  static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
