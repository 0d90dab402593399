package dev.hearth.processor.scan;

import dev.hearth.Held;
import dev.hearth.Hot;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Says why a class is no state, and what its user most likely wants instead. */
final class NotState {
  private static final Class<?>[] LIVE = {
    Thread.class,
    ThreadLocal.class,
    ClassLoader.class,
    AutoCloseable.class,
    Executor.class,
    Lock.class
  };

  private final Model model;
  private final Origin origin;

  NotState(Model model, Origin origin) {
    this.model = model;
    this.origin = origin;
  }

  String name(TypeElement type) {
    return model.name(type);
  }

  /** For a class that is no leaf, no container, and has no {@code @HotState}. */
  Refusal of(DeclaredType type) {
    TypeElement element = Model.element(type);
    String text = TypeText.of(type);
    if (Model.is(type, Object.class)) {
      return new Refusal(
          "Object leaves open what it holds",
          "Name the type, or a sealed interface with @HotState whose variants it can be.");
    }
    if (Model.is(type, Hot.class) || Model.is(type, Held.class)) {
      return new Refusal(
          text + " is a handle, which never leaves its field",
          "Hold the value itself; handles are fields of a final class with @HotState.");
    }
    if (Annotations.has(element, FunctionalInterface.class)) {
      return new Refusal(
          text + " is a functional interface: it holds code, which a reload replaces",
          "Keep what the code decides by, as an enum or a record, and choose the code where it"
              + " runs.");
    }
    return origin.isEditable(element) ? own(element, text) : foreign(element, text);
  }

  private Refusal own(TypeElement type, String text) {
    String advice =
        switch (type.getKind()) {
          case RECORD, ENUM -> "Put @HotState on " + text + ".";
          case INTERFACE ->
              type.getModifiers().contains(Modifier.SEALED)
                  ? "Put @HotState on " + text + " and on each of its variants."
                  : "Make " + text + " sealed, and put @HotState on it and each of its variants.";
          case CLASS ->
              type.getModifiers().contains(Modifier.FINAL)
                  ? "Put @HotState on " + text + ", and hold its state in final Hot<…> fields."
                  : live(type)
                      ? heldAdvice(text) + " Put @Pinned on " + text + "."
                      : "Make " + text + " a record or a final class, with @HotState.";
          default -> "Hold a record instead.";
        };
    return new Refusal(text + " has no @HotState", advice);
  }

  private Refusal foreign(TypeElement type, String text) {
    if (live(type)) {
      return new Refusal(text + " is a live resource, not a value", heldAdvice(text));
    }
    if (type.getKind() == ElementKind.ENUM) {
      return new Refusal(
          text + " is an enum of a library, whose constants can change without a word",
          "Keep an enum of your own with @HotState.");
    }
    if (model.isSubtype(type, Collection.class) || model.isSubtype(type, Map.class)) {
      return new Refusal(
          text + " is not among the containers that can be carried",
          "Declare it as the java.util interface that it implements: List, Set, Map and so on.");
    }
    return new Refusal(
        text + " is a class of a library, of which nothing is known",
        "Keep what it is made of in a record of your own with @HotState; or, if it is an immutable"
            + " value, bring a LeafCodec for it on the processor path and the class path.");
  }

  private static String heldAdvice(String text) {
    return "Open it through a field of the program: private final Held<"
        + text
        + "> … = Held.of(…, …);";
  }

  private boolean live(TypeElement type) {
    for (Class<?> each : LIVE) {
      if (model.isSubtype(type, each)) {
        return true;
      }
    }
    return false;
  }
}
