package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RepeatsTest {
  private static Object[] fresh(int size) {
    Object[] elements = new Object[size];
    for (int i = 0; i < size; i++) {
      // Equal ones that are not the same one.
      elements[i] = new String("key");
    }
    return elements;
  }

  /** So many that some that are different ones have the same hash. */
  @Test
  void differentOnesAreNone() {
    assertEquals(Set.of(), Repeats.in(fresh(400_000), String.class));
    assertEquals(Set.of(), Repeats.in(fresh(1), String.class));
  }

  @Test
  void findsThoseThatStandThereTwice() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      Object[] elements = fresh(1 + random.nextInt(5000));
      Set<Object> expected = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int i = 0; i < elements.length / 9; i++) {
        Object repeated = elements[random.nextInt(elements.length)];
        int at = random.nextInt(elements.length);
        elements[at] = repeated;
      }
      Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Object element : elements) {
        if (!seen.add(element)) {
          expected.add(element);
        }
      }
      assertEquals(expected, Repeats.in(elements, String.class));
    }
  }

  @Test
  void aFewThatAreEverywhere() {
    Object[] few = fresh(3);
    Object[] elements = new Object[50_000];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = few[i % 3];
    }
    Set<Object> expected = Collections.newSetFromMap(new IdentityHashMap<>());
    Collections.addAll(expected, few);
    assertEquals(expected, Repeats.in(elements, String.class));
  }

  @Test
  void oneThatIsThereVeryOften() {
    Object[] elements = fresh(400_000);
    for (int i = 0; i < elements.length; i += 5) {
      elements[i] = elements[0];
    }
    Set<Object> expected = Collections.newSetFromMap(new IdentityHashMap<>());
    expected.add(elements[0]);
    assertEquals(expected, Repeats.in(elements, String.class));
  }

  @Test
  void tooManyAreNotTold() {
    Object[] elements = fresh(1000);
    System.arraycopy(elements, 0, elements, 500, 500);
    assertNull(Repeats.in(elements, String.class));
  }

  @Test
  void otherClassesAndNullAreNotTold() {
    Object[] elements = fresh(100);
    elements[50] = 1;
    assertNull(Repeats.in(elements, String.class));
    elements[50] = null;
    assertNull(Repeats.in(elements, String.class));
  }
}
