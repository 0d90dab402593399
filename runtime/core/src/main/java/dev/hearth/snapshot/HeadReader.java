package dev.hearth.snapshot;

import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.SchemaJson;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reads what a snapshot says of itself. */
final class HeadReader {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;

  HeadReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads the format's number.
   *
   * @throws Malformed when it is not one that this reads
   */
  void readFormat() {
    expect(parser.nextToken(), JsonToken.START_OBJECT);
    int format = number(Head.FORMAT_KEY);
    if (format > Head.FORMAT) {
      throw new Malformed(
          "it has format "
              + format
              + ", and this Hearth reads format "
              + Head.FORMAT
              + ". Update Hearth, as whoever wrote it has");
    }
    if (format != Head.FORMAT) {
      throw new Malformed("there is no format " + format);
    }
  }

  /** Reads the rest, up to the list of the state. */
  Head read() {
    int version = number(Head.VERSION);
    key(Head.PROGRAM);
    expect(parser.nextToken(), JsonToken.VALUE_STRING);
    String program = parser.getString();
    key(Head.SCHEMA);
    expect(parser.nextToken(), JsonToken.START_OBJECT);
    CompiledSchema schema = SchemaJson.readCompiled(copied());
    key(Head.STATE);
    parser.nextToken();
    return new Head(version, program, schema);
  }

  /** Reads what follows the state. */
  void readEnd() {
    key("sha256");
    expect(parser.nextToken(), JsonToken.VALUE_STRING);
    expect(parser.nextToken(), JsonToken.END_OBJECT);
    if (parser.nextToken() != null) {
      throw new Malformed("the snapshot has ended, and the file goes on");
    }
  }

  private String copied() {
    StringWriter text = new StringWriter();
    try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      to.copyCurrentStructure(parser);
    } catch (UnsupportedOperationException e) {
      throw new Malformed("there are bytes in its schema", e);
    }
    return text.toString();
  }

  private int number(String key) {
    key(key);
    expect(parser.nextToken(), JsonToken.VALUE_NUMBER_INT);
    return parser.getIntValue();
  }

  private void key(String key) {
    expect(parser.nextToken(), JsonToken.PROPERTY_NAME);
    if (!parser.currentName().equals(key)) {
      throw new Malformed(
          "expected \"" + key + "\", found \"" + Input.cut(parser.currentName()) + "\"");
    }
  }

  private static void expect(@Nullable JsonToken is, JsonToken expected) {
    if (is != expected) {
      throw new Malformed("expected " + Input.text(expected) + ", found " + Input.text(is));
    }
  }
}
