package game.net;

import dev.hearth.annotations.Pinned;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a browser says; what it does not say is empty. */
@Pinned
record Message(String type, String id, String name, String keys) {
  /** The longest that is read, in bytes. */
  static final int LIMIT = 1024;

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Message EMPTY = new Message("", "", "", "");

  /** The message in {@code text}; empty when it is not an object in JSON. */
  static Optional<Message> read(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      Message message = EMPTY;
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        message =
            json.nextToken() == JsonToken.VALUE_STRING
                ? message.with(key, json.getString())
                : message;
        json.skipChildren();
      }
      return Optional.of(message);
    } catch (JacksonException notJson) {
      return Optional.empty();
    }
  }

  private Message with(String key, String value) {
    return switch (key) {
      case "type" -> new Message(value, id, name, keys);
      case "id" -> new Message(type, value, name, keys);
      case "name" -> new Message(type, id, value, keys);
      case "keys" -> new Message(type, id, name, value);
      default -> this;
    };
  }
}
