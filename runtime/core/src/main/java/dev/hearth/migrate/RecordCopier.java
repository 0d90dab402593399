package dev.hearth.migrate;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * Makes one record of another by a single method handle, which reads the fields and calls the
 * constructor without a box or an array between. It takes a while to build: for the many, not the
 * few.
 */
final class RecordCopier {
  /** A handle takes no more arguments than a method, and needs some of them for itself. */
  private static final int MOST_PARTS = 100;

  private static final MethodType COPIER = MethodType.methodType(Object.class, Object.class);
  private static final MethodHandle COPIED;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      COPIED = lookup.findVirtual(Copy.class, "copied", COPIER);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final MethodHandle copier;

  private RecordCopier(MethodHandle copier) {
    this.copier = copier;
  }

  /** Whether records of that many parts can be copied like this. */
  static boolean takes(int parts) {
    return 0 < parts && parts <= MOST_PARTS;
  }

  /**
   * What makes a {@code to} of a {@code from}.
   *
   * @param plain which parts pass as they are; the others as {@code copy} has them
   */
  static RecordCopier of(RecordClass from, RecordClass to, boolean[] plain, Copy copy) {
    MethodHandle make = to.constructor();
    MethodHandle copied = COPIED.bindTo(copy);
    MethodHandle[] arguments = new MethodHandle[plain.length];
    for (int i = 0; i < plain.length; i++) {
      MethodHandle part = from.reader(i);
      MethodHandle now =
          plain[i]
              ? part
              : MethodHandles.filterReturnValue(
                  part.asType(part.type().changeReturnType(Object.class)), copied);
      int place = to.place(i);
      Class<?> taken = make.type().parameterType(place);
      arguments[place] = now.asType(now.type().changeReturnType(taken));
    }
    MethodHandle all = MethodHandles.filterArguments(make, 0, arguments);
    MethodType one = MethodType.methodType(to.type(), from.type());
    return new RecordCopier(
        MethodHandles.permuteArguments(all, one, new int[plain.length]).asType(COPIER));
  }

  /**
   * The record that {@code object} becomes; null when it has to be made part by part, which tells
   * what does not fit, or that the constructor threw. (A handle that catches what a constructor
   * throws would be remembered by JDK 17 with the classes of its parameters, old ones as well.)
   *
   * @throws MigrationException when a part cannot be copied
   */
  @Nullable Object copy(Object object) {
    try {
      return (Object) copier.invokeExact(object);
    } catch (MigrationException | Deferred | VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      return null;
    }
  }
}
