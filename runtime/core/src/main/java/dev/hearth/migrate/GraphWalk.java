package dev.hearth.migrate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A walk in depth, children before their owner, with a stack of its own: a list of a million links
 * is as deep as it is long.
 */
abstract class GraphWalk {
  private static final Object LEAVE = new Object();

  private @Nullable Object[] stack = new @Nullable Object[256];
  private int size;

  /** Pushes the children of {@code object}; false when that has been done already. */
  abstract boolean enter(Object object);

  /** All that {@code object} holds has been left before. */
  abstract void leave(Object object);

  /** Walks all that can be reached from {@code start}; may be called within a walk. */
  final void walk(Object start) {
    int floor = size;
    try {
      push(start);
      while (size > floor) {
        next();
      }
    } finally {
      size = floor;
    }
  }

  /** From {@link #enter}: goes to {@code child} before its owner is left. */
  final void push(Object child) {
    if (size + 2 >= stack.length) {
      stack = Arrays.copyOf(stack, stack.length * 2);
    }
    stack[size++] = child;
  }

  private void next() {
    Object top = pop();
    if (top == LEAVE) {
      leave(pop());
      return;
    }
    push(top);
    push(LEAVE);
    int children = size;
    if (enter(top)) {
      reverse(children, size - 1);
    } else {
      size = children - 2;
    }
  }

  @SuppressWarnings("NullAway") // below size there is no null
  private Object pop() {
    return stack[--size];
  }

  /** The stack gives back last what came first: children are left in their own order. */
  private void reverse(int from, int to) {
    for (int i = from, j = to; i < j; i++, j--) {
      Object swapped = stack[i];
      stack[i] = stack[j];
      stack[j] = swapped;
    }
  }
}
