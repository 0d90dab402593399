package dev.hearth.processor.scan;

import com.sun.source.util.Trees;
import java.lang.reflect.Method;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds javac behind what a processor is given. */
public final class Environments {
  private Environments() {}

  /**
   * The compiler's own environment: IntelliJ hands processors a wrapper, which {@code
   * Trees.instance} and {@code JavacTask.instance} refuse.
   */
  public static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    try {
      Class<?> wrappers =
          Class.forName(
              "org.jetbrains.jps.javac.APIWrappers",
              false,
              environment.getClass().getClassLoader());
      Method unwrap = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class);
      Object inner = unwrap.invoke(null, ProcessingEnvironment.class, environment);
      return inner instanceof ProcessingEnvironment found ? found : environment;
    } catch (ReflectiveOperationException | LinkageError e) {
      return environment;
    }
  }

  /** javac's trees; nothing in another compiler. */
  public static Optional<Trees> trees(ProcessingEnvironment environment) {
    try {
      return Optional.of(Trees.instance(unwrapped(environment)));
    } catch (IllegalArgumentException | LinkageError e) {
      return Optional.empty();
    }
  }
}
