package game.net;

import dev.hearth.annotations.Pinned;
import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON. */
@Pinned
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** An object with the properties that {@code body} writes. */
  public static String object(Consumer<JsonGenerator> body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      body.accept(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  /** Where something is. */
  public static void place(JsonGenerator json, double x, double y) {
    json.writeNumberProperty("x", round(x));
    json.writeNumberProperty("y", round(y));
  }

  /** Where something is and how it moves, in pixels and pixels per tick. */
  public static void place(JsonGenerator json, double x, double y, double vx, double vy) {
    place(json, x, y);
    json.writeNumberProperty("vx", round(vx));
    json.writeNumberProperty("vy", round(vy));
  }

  /** To two places: all that a screen can show. */
  public static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
