package dev.hearth.schema;

import java.util.ArrayList;
import java.util.List;

/** How the schema writes a generic record's type parameters: {@code A extends java.lang.Number}. */
final class Parameters {
  private static final String EXTENDS = " extends ";

  private Parameters() {}

  static List<String> text(StateDef def) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < def.parameters().size(); i++) {
      String bound = def.isBounded() ? def.bounds().get(i) : "";
      texts.add(def.parameters().get(i) + (bound.isEmpty() ? "" : EXTENDS + bound));
    }
    return texts;
  }

  static List<String> names(List<String> texts) {
    return texts.stream().map(text -> split(text)[0]).toList();
  }

  /** Empty when none has one. */
  static List<String> bounds(List<String> texts) {
    List<String> bounds = texts.stream().map(text -> split(text)[1]).toList();
    return bounds.stream().allMatch(String::isEmpty) ? List.of() : bounds;
  }

  private static String[] split(String text) {
    int at = text.indexOf(EXTENDS);
    return at < 0
        ? new String[] {text, ""}
        : new String[] {text.substring(0, at), text.substring(at + EXTENDS.length())};
  }
}
