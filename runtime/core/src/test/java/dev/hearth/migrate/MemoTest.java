package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MemoTest {
  @Test
  void isAnIdentityMap() {
    IdentityHashMap<Object, Object> model = new IdentityHashMap<>();
    Memo memo = new Memo();
    List<Object> keys = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < 50_000; i++) {
      if (keys.isEmpty() || random.nextInt(3) > 0) {
        // Equal keys that are not the same one.
        keys.add(new String("key"));
      }
      Object key = keys.get(random.nextInt(keys.size()));
      assertSame(model.get(key), memo.get(key));
      Object value = random.nextInt(10) == 0 ? null : i;
      model.put(key, value);
      memo.put(key, value);
    }
    for (Map.Entry<Object, Object> entry : model.entrySet()) {
      assertEquals(entry.getValue(), memo.get(entry.getKey()));
    }
    assertNull(memo.get("key"));
  }
}
