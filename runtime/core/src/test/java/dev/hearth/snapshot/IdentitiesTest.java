package dev.hearth.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class IdentitiesTest {
  @Test
  void isAnIdentityMapForEachKind() {
    List<Map<Object, Integer>> models = List.of(new IdentityHashMap<>(), new IdentityHashMap<>());
    List<Object> kinds = List.of("as one thing", "as another");
    Identities identities = new Identities();
    List<Object> objects = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 1; i < 60_000; i++) {
      if (objects.isEmpty() || random.nextInt(3) > 0) {
        // Equal objects that are not the same one.
        objects.add(new String("object"));
      }
      Object object = objects.get(random.nextInt(objects.size()));
      int kind = random.nextInt(2);
      int known = models.get(kind).getOrDefault(object, 0);
      assertEquals(known, identities.get(object, kinds.get(kind)));
      if (random.nextBoolean()) {
        assertEquals(known, identities.meet(object, kinds.get(kind), i));
        models.get(kind).putIfAbsent(object, i);
      } else {
        identities.put(object, kinds.get(kind), i);
        models.get(kind).put(object, i);
      }
    }
    for (int kind = 0; kind < 2; kind++) {
      for (Object object : objects) {
        int expected = models.get(kind).getOrDefault(object, 0);
        assertEquals(expected, identities.get(object, kinds.get(kind)));
      }
    }
  }
}
