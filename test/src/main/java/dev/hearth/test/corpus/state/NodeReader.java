package dev.hearth.test.corpus.state;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a {@code state.json}. Numbers stay as they are written: each is of its own type. */
public final class NodeReader {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final List<Node> top = new ArrayList<>();

  /** Where the next value belongs, in each container that is not at its end. */
  private final Deque<Consumer<Node>> open = new ArrayDeque<>();

  private String name = "";

  private NodeReader() {}

  /**
   * Reads one value.
   *
   * @throws IllegalArgumentException when the text is not one JSON value; the message says where
   */
  public static Node read(String text) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      return new NodeReader().read(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          e.getOriginalMessage()
              + " (line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr()
              + ")",
          e);
    }
  }

  private Node read(JsonParser json) {
    open.push(top::add);
    for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
      switch (token) {
        case START_OBJECT -> {
          Node.Members members = new Node.Members(new ArrayList<>(), new ArrayList<>());
          place(members);
          open.push(
              node -> {
                members.names().add(name);
                members.nodes().add(node);
              });
        }
        case START_ARRAY -> {
          List<Node> items = new ArrayList<>();
          place(new Node.Items(items));
          open.push(items::add);
        }
        case END_OBJECT, END_ARRAY -> open.pop();
        case PROPERTY_NAME -> name = json.currentName();
        default -> place(leaf(json, token));
      }
    }
    if (top.size() != 1) {
      throw new IllegalArgumentException("it holds " + top.size() + " values, and not one");
    }
    return top.get(0);
  }

  private void place(Node node) {
    open.element().accept(node);
  }

  private static Node leaf(JsonParser json, JsonToken token) {
    return switch (token) {
      case VALUE_NULL -> Node.NULL;
      case VALUE_TRUE -> new Node.Bool(true);
      case VALUE_FALSE -> new Node.Bool(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Literal(json.getString());
      default -> new Node.Text(json.getString());
    };
  }
}
