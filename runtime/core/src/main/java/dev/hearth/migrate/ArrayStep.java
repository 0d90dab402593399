package dev.hearth.migrate;

import java.lang.reflect.Array;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Copies an array of objects, and these. */
record ArrayStep(Class<?> type) implements Step.Value {
  @Override
  public void children(Object object, Consumer<Object> to) {
    for (Object element : (@Nullable Object[]) object) {
      if (element != null) {
        to.accept(element);
      }
    }
  }

  @Override
  public Object make(Copy copy, Object object) {
    @Nullable Object[] old = (@Nullable Object[]) object;
    @Nullable Object[] now = newArray(copy, type.getComponentType(), old.length);
    for (int i = 0; i < old.length; i++) {
      now[i] = copy.copied(old[i]);
    }
    return now;
  }

  private static @Nullable Object[] newArray(Copy copy, Class<?> element, int length) {
    int dimensions = 1;
    Class<?> inner = element;
    while (inner.isArray()) {
      inner = inner.getComponentType();
      dimensions++;
    }
    Class<?> successor = copy.successor(inner);
    Class<?> now = successor == null ? inner : successor;
    for (int i = 1; i < dimensions; i++) {
      now = now.arrayType();
    }
    return (@Nullable Object[]) Array.newInstance(now, length);
  }
}
