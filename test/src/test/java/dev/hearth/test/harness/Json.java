package dev.hearth.test.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into maps, lists, texts, numbers and truth values. A JSON null is left out. */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** The object that {@code text} holds. */
  public static Map<String, Object> object(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("no object: " + text);
      }
      return readObject(json);
    }
  }

  /** A member that is an object; empty when it is not there. */
  public static Map<String, Object> object(Map<String, Object> in, String name) {
    return asObject(in.getOrDefault(name, Map.of()));
  }

  /** A member that is a list of objects. */
  public static List<Map<String, Object>> objects(Map<String, Object> in, String name) {
    return list(in, name).stream().map(Json::asObject).toList();
  }

  /** A member that is a list; empty when it is not there. */
  public static List<?> list(Map<String, Object> in, String name) {
    return (List<?>) in.getOrDefault(name, List.of());
  }

  /** A member that is a text; empty when it is not there. */
  public static String text(Map<String, Object> in, String name) {
    return String.valueOf(in.getOrDefault(name, ""));
  }

  /** A member that is a number. */
  public static double number(Map<String, Object> in, String name) {
    if (in.get(name) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("no number " + name + " in " + in);
  }

  @SuppressWarnings("unchecked") // all objects here are made by readObject
  private static Map<String, Object> asObject(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> readObject(JsonParser json) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        members.put(name, readValue(json));
      }
    }
    return members;
  }

  private static Object readValue(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> readObject(json);
      case START_ARRAY -> {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          values.add(readValue(json));
        }
        yield values;
      }
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> json.getString();
    };
  }
}
