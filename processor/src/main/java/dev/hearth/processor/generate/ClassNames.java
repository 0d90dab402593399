package dev.hearth.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.hearth.processor.plan.Transition;
import dev.hearth.schema.Names;
import java.util.Arrays;

/** The classes that generated code names. */
final class ClassNames {
  static final ClassName CARRY = ClassName.get("dev.hearth.migrate", "Carry");
  static final ClassName CARRIER = ClassName.get("dev.hearth.migrate", "Carrier");
  static final ClassName PARTS = ClassName.get("dev.hearth.migrate", "Parts");
  static final ClassName HANDLES = ClassName.get("dev.hearth.migrate", "Handles");
  static final ClassName VIEW = ClassName.get("dev.hearth.migrate", "View");
  static final ClassName MIGRATION = ClassName.get("dev.hearth.migrate", "Migration");

  private ClassNames() {}

  /** The class of a version, {@code game.V1}. */
  static ClassName holder(Transition transition) {
    return ClassName.get(transition.diff().old().generatedPackage(), transition.holder());
  }

  /** Of a binary name: {@code game.Arena$Mode}. */
  static ClassName of(String binaryName) {
    String inPackage = Names.packageOf(binaryName);
    String[] nest =
        binaryName.substring(inPackage.isEmpty() ? 0 : inPackage.length() + 1).split("\\$", -1);
    return ClassName.get(inPackage, nest[0], Arrays.copyOfRange(nest, 1, nest.length));
  }
}
