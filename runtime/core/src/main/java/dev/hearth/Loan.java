package dev.hearth;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A program as a call or read section of a dev run sees it: by one interface, and until it ends.
 * Who keeps it would go on with old state after the next reload.
 */
final class Loan implements InvocationHandler {
  private volatile @Nullable HotProgram program;

  Loan(HotProgram program) {
    this.program = program;
  }

  /** The program, by {@code type}. */
  <P> P as(Class<P> type) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
  }

  void end() {
    program = null;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args)
      throws Throwable {
    HotProgram now = program;
    if (now == null) {
      throw new IllegalStateException(
          "the program was given to a call or a read section, and is used after its end: ask the"
              + " UpdatePoint again");
    }
    try {
      method.setAccessible(true);
      return method.invoke(now, args);
    } catch (InvocationTargetException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }
}
