package dev.hearth.flatten;

import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/** Refuses declarations that have a handle in them, and are no handle of an object. */
final class ClassChecks {
  private static final String RULE =
      "; a handle is a field of its own, and only the receiver of get, set and update";

  private final ClassNode type;
  private final ClassModel model;
  private final Problems problems;

  ClassChecks(ClassNode type, ClassModel model, Problems problems) {
    this.type = type;
    this.model = model;
    this.problems = problems;
  }

  void check() {
    type.fields.forEach(this::check);
    type.methods.forEach(this::check);
  }

  private void check(FieldNode field) {
    if (field.desc.equals(Calls.HOT_DESCRIPTOR)) {
      String refusal = HandleChecks.refusal(field);
      if (refusal != null) {
        problems.add(field, refusal);
      } else if (model.handle(type, field) == null) {
        problems.add(
            field,
            "it holds a type parameter that is declared outside of the class; hold a type of its"
                + " own");
      }
    } else if (Mentions.hot(field.desc) || Mentions.hot(field.signature)) {
      problems.add(field, "its type has a handle inside it" + RULE);
    }
  }

  private void check(MethodNode method) {
    if (Mentions.hot(method.desc) || Mentions.hot(method.signature)) {
      problems.add(method, "it takes or returns a handle" + RULE);
    }
    if (method.localVariables != null) {
      for (LocalVariableNode variable : method.localVariables) {
        boolean parameter = Mentions.hot(method.desc) || Mentions.hot(method.signature);
        if (!parameter && (Mentions.hot(variable.desc) || Mentions.hot(variable.signature))) {
          problems.add(
              method,
              variable.start,
              "the local variable " + variable.name + " has a handle in it" + RULE);
        }
      }
    }
  }
}
