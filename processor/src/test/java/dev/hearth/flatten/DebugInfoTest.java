package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodNode;

/** What else is in a class file: line numbers, names of variables, annotations, signatures. */
class DebugInfoTest {
  private static final Module HANDLES =
      Module.compile(
          """
          final class Enemy {
            @Deprecated private final Hot<@Mark("n") Long> n = Hot.of(1L);
            @Deprecated private final Hot<List<@Mark("e") String>> list = Hot.of(List.of());
            void change(long by) {
              n.update(v -> {
                long more = by;
                int less = 1;
                return v + more - less;
              });
            }
            void fail(String text) {
              n.set(1L);
              list
                  .set(
                      List.of(text));
            }
          }
          """,
          """
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
          @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
          @interface Mark { String value(); }
          """);
  private static final Module TWIN =
      Module.compile(
          """
          final class Enemy {
            @Deprecated private @Mark("n") long n = 1L;
            @Deprecated private List<@Mark("e") String> list = List.of();
            void change(long by) { n = lambda$change$0(by, n); }
            private static long lambda$change$0(long by, long v) {
              long more = by;
              int less = 1;
              return v + more - less;
            }
            void fail(String text) { }
          }
          """,
          """
          @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
          @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
          @interface Mark { String value(); }
          """);

  @Test
  void variablesHaveTheirNamesTypesAndPlaces() {
    Map<String, List<String>> flat = variables(HANDLES.flattened());
    assertEquals(variables(TWIN), flat);
    assertEquals(
        List.of("0 by J", "2 v J", "4 more J", "6 less I"), flat.get("lambda$change$0(JJ)J"));
  }

  private static Map<String, List<String>> variables(Module module) {
    ClassNode type = new ClassNode();
    new ClassReader(module.classes().getOrDefault("Enemy", new byte[0])).accept(type, 0);
    Map<String, List<String>> all = new TreeMap<>();
    for (MethodNode method : type.methods) {
      List<String> variables = new ArrayList<>();
      for (LocalVariableNode local : method.localVariables) {
        variables.add(local.index + " " + local.name + " " + local.desc);
      }
      all.put(method.name + method.desc, variables.stream().sorted().toList());
    }
    return all;
  }

  @Test
  void linesAreThoseOfTheSource() throws ReflectiveOperationException {
    assertEquals(line(HANDLES), line(HANDLES.flattened()));
  }

  /** The line in which {@code fail} fails. */
  private static int line(Module module) throws ReflectiveOperationException {
    Class<?> type = module.loader().named("Enemy");
    Constructor<?> constructor = type.getDeclaredConstructor();
    constructor.setAccessible(true);
    Method fail = type.getDeclaredMethod("fail", String.class);
    fail.setAccessible(true);
    try {
      fail.invoke(constructor.newInstance(), (Object) null);
      throw new AssertionError("it did not fail");
    } catch (InvocationTargetException e) {
      return Arrays.stream(Objects.requireNonNull(e.getCause()).getStackTrace())
          .filter(frame -> frame.getMethodName().equals("fail"))
          .findFirst()
          .orElseThrow()
          .getLineNumber();
    }
  }

  @Test
  void annotationsAndSignaturesAreThoseOfTheTwin() throws ReflectiveOperationException {
    Class<?> flat = HANDLES.flattened().loader().named("Enemy");
    Class<?> twin = TWIN.loader().named("Enemy");
    for (String name : List.of("n", "list")) {
      Field field = flat.getDeclaredField(name);
      Field byHand = twin.getDeclaredField(name);
      assertEquals(byHand.toGenericString(), field.toGenericString());
      assertEquals(byHand.getAnnotatedType().toString(), field.getAnnotatedType().toString());
      assertEquals(1, field.getAnnotations().length);
    }
  }

  @Test
  void aClassWithoutHandlesIsLeftAlone() {
    byte[] mark = HANDLES.classes().getOrDefault("Mark", new byte[0]);
    assertNull(new Flattening(HANDLES).flatten("Mark", mark));
  }

  @Test
  void flatteningTwiceIsFlatteningOnce() {
    Module once = HANDLES.flattened();
    once.flattened()
        .classes()
        .forEach((name, bytes) -> assertArrayEquals(once.find(name), bytes, name));
  }
}
