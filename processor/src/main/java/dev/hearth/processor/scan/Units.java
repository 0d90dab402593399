package dev.hearth.processor.scan;

import dev.hearth.annotations.Unit;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Reads {@code @Unit}. */
final class Units {
  private Units() {}

  static Optional<String> of(Element member) throws Refusal {
    Optional<AnnotationMirror> unit = Annotations.find(member, Unit.class);
    Optional<String> symbol = unit.flatMap(mirror -> Annotations.string(mirror, "value"));
    if (symbol.isPresent() && !isSymbol(symbol.get())) {
      throw new Refusal(
          "its @Unit is no symbol: it is blank, or has blanks around it or control characters in it",
          "Write the unit's symbol, @Unit(\"ms\"), or leave @Unit away.");
    }
    return symbol;
  }

  private static boolean isSymbol(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && text.codePoints().allMatch(Units::isText);
  }

  private static boolean isText(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
