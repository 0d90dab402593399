package dev.hearth.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A schema file, parsed strictly: a key that is not known, or comes twice, is an error. */
final class SchemaDocument {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Map<String, Object> head = new LinkedHashMap<>();
  private final List<String> roots = new ArrayList<>();
  private final List<StateDef> types = new ArrayList<>();
  private final ImmutableRenames.Builder renames = ImmutableRenames.builder();
  private final List<String> remade = new ArrayList<>();

  static SchemaDocument parse(String text) {
    SchemaDocument document = new SchemaDocument();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      document.read(parser);
    }
    return document;
  }

  int number(String key) {
    if (head.get(key) instanceof Integer number) {
      return number;
    }
    throw new IllegalArgumentException("\"" + key + "\" is missing, or no number");
  }

  String string(String key) {
    if (head.get(key) instanceof String string) {
      return string;
    }
    throw new IllegalArgumentException("\"" + key + "\" is missing, or no string");
  }

  SortedSet<String> roots() {
    return new TreeSet<>(roots);
  }

  /** Of a document with one type. */
  StateDef onlyType() {
    if (types.size() != 1) {
      throw new IllegalArgumentException("not one type, but " + types.size());
    }
    return types.get(0);
  }

  StateSchema schema() {
    for (String key : List.of("hearth", "roots", "types")) {
      if (!head.containsKey(key)) {
        throw new IllegalArgumentException("\"" + key + "\" is missing");
      }
    }
    ImmutableStateSchema.Builder schema = ImmutableStateSchema.builder().addAllRoots(roots);
    types.forEach(def -> schema.putTypes(def.name(), def));
    return SchemaCheck.checked(schema.build());
  }

  Renames renames() {
    return renames.build();
  }

  List<String> remade() {
    return remade;
  }

  private void read(JsonParser parser) {
    expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (key) {
        case "hearth" -> {
          expect(parser, value, JsonToken.VALUE_NUMBER_INT);
          checkFormat(parser);
          head.put(key, SchemaJson.FORMAT);
        }
        case "version", "base" -> {
          expect(parser, value, JsonToken.VALUE_NUMBER_INT);
          head.put(key, parser.getIntValue());
        }
        case "parent", "sha256", "history" -> {
          expect(parser, value, JsonToken.VALUE_STRING);
          head.put(key, parser.getString());
        }
        case "roots" -> {
          head.put(key, true);
          roots.addAll(strings(parser, value));
        }
        case "renamed-types" -> renames.putAllTypes(members(parser, value));
        case "renamed-members" -> renames.putAllMembers(members(parser, value));
        case "remade" -> remade.addAll(strings(parser, value));
        case "types" -> {
          head.put(key, true);
          readTypes(parser, value);
        }
        default -> throw new IllegalArgumentException(place(parser) + "unknown key \"" + key + '"');
      }
    }
    if (parser.nextToken() != null) {
      throw new IllegalArgumentException(place(parser) + "text after the end");
    }
  }

  private static void checkFormat(JsonParser parser) {
    int format = parser.getIntValue();
    if (format > SchemaJson.FORMAT) {
      throw SchemaFormatException.ofFormat(format);
    }
    if (format != SchemaJson.FORMAT) {
      throw new IllegalArgumentException("there is no format " + format);
    }
  }

  private void readTypes(JsonParser parser, JsonToken start) {
    expect(parser, start, JsonToken.START_OBJECT);
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
      types.add(readType(parser, name));
    }
  }

  private static StateDef readType(JsonParser parser, String name) {
    ImmutableStateDef.Builder def = ImmutableStateDef.builder().name(name);
    Map<String, String> members = new LinkedHashMap<>();
    List<String> parameters = List.of();
    List<String> bounds = List.of();
    int kinds = 0;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!key.equals("parameters") && kinds++ > 0) {
        throw new IllegalArgumentException(place(parser) + name + " is of two kinds");
      }
      switch (key) {
        case "record" -> {
          def.kind(StateDef.Kind.RECORD);
          members.putAll(members(parser, value));
        }
        case "entity" -> {
          def.kind(StateDef.Kind.ENTITY);
          members.putAll(members(parser, value));
        }
        case "enum" -> def.kind(StateDef.Kind.ENUM).addAllConstants(strings(parser, value));
        case "sealed" -> def.kind(StateDef.Kind.SEALED).addAllVariants(strings(parser, value));
        case "parameters" -> {
          List<String> texts = strings(parser, value);
          parameters = Parameters.names(texts);
          bounds = Parameters.bounds(texts);
        }
        default -> throw new IllegalArgumentException(place(parser) + "unknown key \"" + key + '"');
      }
    }
    def.addAllParameters(parameters).addAllBounds(bounds);
    for (Map.Entry<String, String> member : members.entrySet()) {
      def.addComponents(Component.parse(member.getKey(), member.getValue(), parameters));
    }
    return def.build();
  }

  private static Map<String, String> members(JsonParser parser, JsonToken start) {
    expect(parser, start, JsonToken.START_OBJECT);
    Map<String, String> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      expect(parser, parser.nextToken(), JsonToken.VALUE_STRING);
      members.put(name, parser.getString());
    }
    return members;
  }

  private static List<String> strings(JsonParser parser, JsonToken start) {
    expect(parser, start, JsonToken.START_ARRAY);
    List<String> strings = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      expect(parser, t, JsonToken.VALUE_STRING);
      strings.add(parser.getString());
    }
    return strings;
  }

  private static void expect(JsonParser parser, JsonToken is, JsonToken expected) {
    if (is != expected) {
      throw new IllegalArgumentException(place(parser) + "expected " + expected + ", found " + is);
    }
  }

  private static String place(JsonParser parser) {
    return "line " + parser.currentTokenLocation().getLineNr() + ": ";
  }
}
