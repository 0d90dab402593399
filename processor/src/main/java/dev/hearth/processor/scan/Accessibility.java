package dev.hearth.processor.scan;

import dev.hearth.schema.ProblemCode;
import java.util.Collection;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Checks that generated code can name every state type. A record's canonical constructor needs no
 * check: the language gives it at least the record's own access.
 */
final class Accessibility {
  private final Model model;
  private final Findings findings;

  Accessibility(Model model, Findings findings) {
    this.model = model;
    this.findings = findings;
  }

  void check(TypeElement type, Collection<String> fromPackages) {
    check(type, type, "is not accessible from ", fromPackages);
    for (TypeMirror bound : Bounds.all(type)) {
      String text = "has the bound " + TypeText.of(bound) + ", which is not accessible from ";
      Bounds.classes(bound).forEach(each -> check(type, each, text, fromPackages));
    }
  }

  private void check(
      TypeElement owner, TypeElement type, String what, Collection<String> fromPackages) {
    for (String from : fromPackages) {
      if (!isAccessible(type, from)) {
        findings.add(
            ProblemCode.NOT_ACCESSIBLE,
            Place.of(model.name(owner)),
            what
                + (from.isEmpty() ? "the unnamed package" : "the package " + from)
                + ", where its old versions and their migration are generated",
            wayOut(type, from));
        return;
      }
    }
  }

  private boolean isAccessible(TypeElement type, String from) {
    String home = model.packageOf(type);
    if (home.equals(from)) {
      return Model.enclosing(type).noneMatch(each -> has(each, Modifier.PRIVATE));
    }
    return !home.isEmpty() && Model.enclosing(type).allMatch(each -> has(each, Modifier.PUBLIC));
  }

  private String wayOut(TypeElement type, String from) {
    String home = model.packageOf(type);
    if (home.isEmpty()) {
      return "Give it a package: classes in packages cannot name one in none.";
    }
    boolean same = home.equals(from);
    return Model.enclosing(type)
        .filter(each -> same ? has(each, Modifier.PRIVATE) : !has(each, Modifier.PUBLIC))
        .map(TypeText::name)
        .reduce((inner, outer) -> outer + " and " + inner)
        .map(names -> same ? "Make " + names + " not private." : "Make " + names + " public.")
        .orElse("");
  }

  private static boolean has(TypeElement type, Modifier modifier) {
    return type.getModifiers().contains(modifier);
  }
}
