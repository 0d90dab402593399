package dev.hearth.flatten;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * Flattens the classes of a module: each handle becomes a plain field.
 *
 * <pre>{@code
 * Flattening flattening = new Flattening(files);
 * byte[] flat = flattening.flatten(name, bytes);   // null: the class has no handles to flatten
 * flattening.check();                           // throws when some could not be
 * }</pre>
 *
 * <p>Classes are independent of each other, but all have to be flattened, or none. Not safe for use
 * by several threads.
 */
public final class Flattening {
  private final ClassModel model;
  private final List<FlattenProblem> problems = new ArrayList<>();

  /**
   * For the classes of one module.
   *
   * @param files as they are before anything is flattened
   */
  public Flattening(ClassFiles files) {
    this.model = new ClassModel(files);
  }

  /** Whether a class has handles, or uses those of others. */
  public static boolean concerns(byte[] classFile) {
    return Mentions.hot(new ClassReader(classFile));
  }

  /**
   * The flattened class.
   *
   * @param name its internal name, as in {@code game/Enemy}
   * @return null when it has nothing to do with handles, or {@link #problems} has why it cannot be
   *     flattened
   * @throws FlattenException when a class file cannot be read
   */
  public byte @Nullable [] flatten(String name, byte[] classFile) {
    if (!ClassReading.mentionsHot(name, classFile)) {
      return null;
    }
    ClassFlattener flattener =
        new ClassFlattener(name, ClassReading.reader(name, classFile), model);
    byte[] flattened = flattener.flatten();
    problems.addAll(flattener.problems());
    return flattened;
  }

  /** What was in the way in the classes so far. */
  public Collection<FlattenProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * Ends with all problems so far, if there are any.
   *
   * @throws FlattenException with all of them
   */
  public void check() {
    if (!problems.isEmpty()) {
      throw new FlattenException(problems);
    }
  }
}
