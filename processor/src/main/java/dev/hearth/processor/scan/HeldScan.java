package dev.hearth.processor.scan;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Checks what a {@code Held} keeps: it outlives the code, so its class must as well. */
final class HeldScan {
  private final Origin origin;

  HeldScan(Origin origin) {
    this.origin = origin;
  }

  void check(TypeMirror type) throws Refusal {
    if (type.getKind().isPrimitive()) {
      return;
    }
    switch (type.getKind()) {
      case ARRAY -> check(((ArrayType) type).getComponentType());
      case DECLARED -> checkClass((DeclaredType) type);
      default ->
          throw new Refusal(
              TypeText.of(type) + " leaves open what is held", "Name the type of the resource.");
    }
  }

  private void checkClass(DeclaredType type) throws Refusal {
    TypeElement element = Model.element(type);
    if (!Model.isPinned(element) && origin.isReloadable(element)) {
      String text = TypeText.name(element);
      throw new Refusal(
          "a held resource stays as it is when the code is loaded anew, and "
              + text
              + " is loaded anew with it",
          "Put @Pinned on " + text + ", so that it is loaded once.");
    }
    for (TypeMirror argument : type.getTypeArguments()) {
      check(argument);
    }
  }
}
