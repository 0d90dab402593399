package dev.hearth.processor.scan;

import dev.hearth.schema.Names;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds, in the current round, the element at a place, for a message to be reported at its line.
 *
 * <pre>{@code
 * places.element(problem.place()).ifPresent(e -> messager.printMessage(ERROR, text, e));
 * }</pre>
 */
public final class Places {
  private final Elements elements;

  /** Looks things up in {@code elements}. */
  public Places(Elements elements) {
    this.elements = elements;
  }

  /** The member; its type when there is no such member; nothing when there is no such type. */
  public Optional<Element> element(Place place) {
    return find(Names.canonical(place.type()))
        .or(() -> find(place.type())) // a $ of the type's own
        .map(type -> place.member().flatMap(name -> field(type, name)).orElse(type));
  }

  private Optional<TypeElement> find(String name) {
    return Optional.ofNullable(elements.getTypeElement(name));
  }

  /** A record's component is found as its field: javac has no position for the component. */
  private static Optional<Element> field(TypeElement type, String name) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(name))
        .map(Element.class::cast)
        .findFirst();
  }
}
