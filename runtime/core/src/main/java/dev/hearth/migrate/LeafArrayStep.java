package dev.hearth.migrate;

import java.lang.reflect.Array;
import java.util.function.Consumer;

/** Copies an array of what passes as it is: the array itself can be written to. */
enum LeafArrayStep implements Step.Value {
  INSTANCE;

  @Override
  public void children(Object object, Consumer<Object> to) {}

  @Override
  @SuppressWarnings("SuspiciousSystemArraycopy") // both are arrays, of one and the same class
  public Object make(Copy copy, Object object) {
    int length = Array.getLength(object);
    Object now = Array.newInstance(object.getClass().getComponentType(), length);
    System.arraycopy(object, 0, now, 0, length);
    return now;
  }
}
