package dev.hearth;

import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Function;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What other threads are given of a program. State does not leave it, nor what reads state later:
 * they would go on with it beside the steps, and after reloads.
 */
final class Answers {
  /** Enough to find what an answer is made of; not every element of a long list. */
  private static final int MOST = 10_000;

  private final @Nullable Ownership ownership;

  /**
   * @param ownership says what may leave; nothing does when all is loaded once, and all may
   */
  Answers(@Nullable Ownership ownership) {
    this.ownership = ownership;
  }

  /** What {@code function} gives, if it may leave; what it throws may. */
  <R extends @Nullable Object> R of(
      HotProgram program, Function<HotProgram, ? extends R> function) {
    R answer;
    try {
      answer = function.apply(program);
    } catch (RuntimeException | Error e) {
      if (ProgramException.isFree(e, this::isReloadable)) {
        throw e;
      }
      throw ProgramException.of(e, this::isReloadable);
    }
    if (ownership != null) {
      check(answer, program, ownership);
    }
    return answer;
  }

  /** Calls {@code function} with the program, which it may not keep. */
  <P, R extends @Nullable Object> R lend(
      HotProgram program, Class<P> type, Function<? super P, ? extends R> function) {
    if (ownership == null) {
      return function.apply(type.cast(program));
    }
    Loan loan = new Loan(program);
    try {
      return function.apply(loan.as(type));
    } finally {
      loan.end();
    }
  }

  boolean isReloadable(Class<?> type) {
    return ownership != null && ownership.isReloadable(type);
  }

  private static void check(@Nullable Object answer, HotProgram program, Ownership ownership) {
    Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>();
    add(answer, open);
    while (!open.isEmpty() && met.size() < MOST) {
      Object next = open.pop();
      if (met.add(next)) {
        refuse(next, program, ownership);
        parts(next, open);
      }
    }
  }

  private static void refuse(Object part, HotProgram program, Ownership ownership) {
    Class<?> type = part.getClass();
    while (type.isArray()) {
      type = type.getComponentType();
    }
    if (ownership.isReloadable(type)) {
      throw new IllegalStateException(
          "a "
              + type.getName()
              + " leaves the program, and is state or old code after a reload: give leaves, or a"
              + " record that is @Pinned");
    }
    ownership
        .handleOf(part, program)
        .ifPresent(
            handle -> {
              throw new IllegalStateException(
                  "what "
                      + handle
                      + " has leaves the program, and could be changed beside its steps: give a"
                      + " copy");
            });
    if (part instanceof BaseStream<?, ?>
        || part instanceof Iterator<?>
        || part instanceof Spliterator<?>) {
      throw new IllegalStateException(
          "a "
              + type.getSimpleName()
              + " leaves the program, and would read its state later, beside steps: give a list");
    }
  }

  private static void parts(Object whole, Deque<Object> to) {
    if (whole instanceof Object[] array) {
      Stream.of(array).limit(MOST).forEach(each -> add(each, to));
    } else if (whole instanceof Collection<?> collection) {
      collection.stream().limit(MOST).forEach(each -> add(each, to));
    } else if (whole instanceof Map<?, ?> map) {
      parts(map.keySet(), to);
      parts(map.values(), to);
    } else if (whole instanceof Optional<?> optional) {
      optional.ifPresent(each -> add(each, to));
    } else if (whole instanceof Record) {
      components(whole, to);
    }
  }

  private static void components(Object whole, Deque<Object> to) {
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      if (!component.getType().isPrimitive()) {
        try {
          component.getAccessor().setAccessible(true);
          add(component.getAccessor().invoke(whole), to);
        } catch (ReflectiveOperationException | RuntimeException e) {
          // A library's, which gives nothing away; it knows of no reloadable class.
        }
      }
    }
  }

  private static void add(@Nullable Object value, Deque<Object> to) {
    if (value != null && !(value instanceof String) && !(value instanceof Number)) {
      to.push(value);
    }
  }
}
