package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads and writes types: {@code Map<String,game.Ship>}, {@code long[]}, {@code A}. */
final class TypeNotation {
  private static final int DEEPEST = 200;

  private final String text;
  private final List<String> parameters;
  private int at;
  private int depth;

  TypeNotation(String text, List<String> parameters) {
    this.text = text;
    this.parameters = parameters;
  }

  StateType parse() {
    StateType type = type();
    if (at != text.length()) {
      throw malformed();
    }
    return type;
  }

  private StateType type() {
    if (++depth > DEEPEST) {
      throw malformed();
    }
    StateType type = named(name(), arguments());
    while (text.startsWith("[]", at)) {
      at += 2;
      type = new StateType.Array(type);
    }
    depth--;
    return type;
  }

  private String name() {
    int begin = at;
    while (at < text.length() && "<>,[]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    if (begin == at) {
      throw malformed();
    }
    return text.substring(begin, at);
  }

  private List<StateType> arguments() {
    List<StateType> arguments = new ArrayList<>();
    if (at < text.length() && text.charAt(at) == '<') {
      do {
        at++;
        arguments.add(type());
      } while (at < text.length() && text.charAt(at) == ',');
      if (at >= text.length() || text.charAt(at) != '>') {
        throw malformed();
      }
      at++;
    }
    return arguments;
  }

  private StateType named(String name, List<StateType> arguments) {
    if (arguments.isEmpty()) {
      int parameter = parameters.indexOf(name);
      if (parameter >= 0) {
        return new StateType.Parameter(parameter);
      }
      if (Leaves.isLeaf(name)) {
        return new StateType.Leaf(name);
      }
    }
    int arity = Containers.arity(name);
    if (arity == 0) {
      return new StateType.Ref(name, arguments);
    }
    if (arity != arguments.size()) {
      throw malformed();
    }
    return new StateType.Container(name, arguments);
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("not a state type: " + text);
  }

  static String write(StateType type, UnaryOperator<String> stateName, List<String> parameters) {
    if (type instanceof StateType.Leaf leaf) {
      return LibraryLeaf.parse(leaf.name())
          .map(library -> stateName.apply(library.type()) + library.tag())
          .orElse(leaf.name());
    }
    if (type instanceof StateType.Parameter parameter) {
      return parameters.get(parameter.index());
    }
    if (type instanceof StateType.Array array) {
      return write(array.element(), stateName, parameters) + "[]";
    }
    if (type instanceof StateType.Container container) {
      return container.name() + writeAll(container.arguments(), stateName, parameters);
    }
    StateType.Ref ref = (StateType.Ref) type;
    return stateName.apply(ref.name()) + writeAll(ref.arguments(), stateName, parameters);
  }

  private static String writeAll(
      List<StateType> arguments, UnaryOperator<String> stateName, List<String> parameters) {
    if (arguments.isEmpty()) {
      return "";
    }
    List<String> texts = new ArrayList<>();
    for (StateType argument : arguments) {
      texts.add(write(argument, stateName, parameters));
    }
    return "<" + String.join(",", texts) + ">";
  }
}
