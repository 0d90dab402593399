package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A random program with handles and the same one flattened do the same. */
class RandomProgramTest {
  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 9_999).list().ofMinSize(50).ofMaxSize(900);
  }

  @Property(tries = 60)
  void flattenedProgramsDoTheSame(@ForAll("choices") List<Integer> choices) {
    String source = RandomSource.of(choices);
    String debug = choices.size() % 3 == 0 ? "-g:none" : "-g";
    Module handles = Module.compile(List.of(debug), source);
    Module flat = handles.flattened();
    for (int argument = 0; argument < 9; argument += 2) {
      assertEquals(trace(handles, argument), trace(flat, argument), source);
    }
  }

  /** Else the property would show little. */
  @Example
  void randomProgramsDoAllSorts() {
    Set<String> ends = new TreeSet<>();
    Random random = new Random(1);
    for (int i = 0; i < 40; i++) {
      List<Integer> choices = random.ints(500, 0, 9_999).boxed().toList();
      String source = RandomSource.of(choices);
      assertTrue(source.lines().count() > 40, source);
      ends.add(trace(Module.compile(source), i % 9).lines().findFirst().orElse(""));
    }
    assertEquals(
        Set.of("ended", "java.lang.ArithmeticException", "java.lang.NullPointerException"), ends);
  }

  /** What a program does: its exceptions, and all that it wrote down and holds in the end. */
  private static String trace(Module module, int argument) {
    try {
      Class<?> type = module.loader().named("State");
      Constructor<?> constructor = type.getDeclaredConstructor(type);
      constructor.setAccessible(true);
      Object peer = constructor.newInstance((Object) null);
      Object state = constructor.newInstance(peer);
      UnaryOperator<Integer> up = n -> n > 80 ? null : n + 3;
      Method run = type.getDeclaredMethod("m0", int.class, type, UnaryOperator.class);
      run.setAccessible(true);
      String thrown = thrown(run, state, argument, argument == 4 ? null : peer, up);
      Method show = type.getDeclaredMethod("show");
      show.setAccessible(true);
      return thrown + "\n" + show.invoke(state) + "\n" + show.invoke(peer);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static String thrown(Method method, Object state, @Nullable Object... arguments)
      throws IllegalAccessException {
    try {
      method.invoke(state, arguments);
      return "ended";
    } catch (InvocationTargetException e) {
      return String.valueOf(e.getCause()).split(":", 2)[0];
    }
  }
}
