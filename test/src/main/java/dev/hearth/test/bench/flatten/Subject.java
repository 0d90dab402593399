package dev.hearth.test.bench.flatten;

import java.lang.reflect.Constructor;
import java.util.Locale;
import java.util.function.Supplier;

/** The programs that are measured. */
enum Subject {
  PARTICLES(10),
  ARENA(20),
  COUNTER(1);

  private static final String HERE = Subject.class.getPackageName();

  /** How many of its steps are measured as one. */
  final int steps;

  Subject(int steps) {
    this.steps = steps;
  }

  /** As figures name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Makes such programs, of one class; a run is a step, the text of one is what came out. */
  Supplier<Runnable> load(Variant variant) {
    if (this == ARENA) {
      return Game.load(variant);
    }
    String home = HERE + (variant == Variant.WRITTEN ? ".written." : ".handles.");
    String name = home + name().charAt(0) + label().substring(1);
    ModuleClasses classes = new ModuleClasses(home, variant == Variant.FLATTENED);
    try {
      Constructor<?> constructor = classes.loadClass(name).getConstructor();
      return () -> make(constructor);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  private static Runnable make(Constructor<?> constructor) {
    try {
      return (Runnable) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(constructor.toString(), e);
    }
  }
}
