package dev.hearth.flatten;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jol.info.ClassLayout;

/** Objects in memory: a flattened entity has its fields where the hand-written one has them. */
class FieldLayoutTest {
  private static final String HANDLES =
      """
      final class Entity {
        private final Hot<Boolean> alive = Hot.of(true);
        private final Hot<Byte> level = Hot.of((byte) 1);
        private final Hot<Short> port = Hot.of((short) 1);
        private final Hot<Character> grade = Hot.of('a');
        private final Hot<Integer> hp = Hot.of(1);
        private final Hot<Long> tick = Hot.of(1L);
        private final Hot<Float> angle = Hot.of(1f);
        private final Hot<Double> speed = Hot.of(1.0);
        private final Hot<String> name = Hot.of("");
        private final Hot<int[]> grid = Hot.of(new int[0]);
        private final Hot<List<Entity>> others = Hot.of(List.of());
        private final Random random = new Random();
      }
      """;
  private static final String TWIN =
      """
      final class Entity {
        private boolean alive = true;
        private byte level = 1;
        private short port = 1;
        private char grade = 'a';
        private int hp = 1;
        private long tick = 1;
        private float angle = 1;
        private double speed = 1;
        private String name = "";
        private int[] grid = new int[0];
        private List<Entity> others = List.of();
        private final Random random = new Random();
      }
      """;

  @Test
  void isThatOfTheTwin() {
    assertEquals(layout(Module.compile(TWIN)), layout(Module.compile(HANDLES).flattened()));
  }

  private static String layout(Module module) {
    ClassLayout layout = ClassLayout.parseClass(module.loader().named("Entity"));
    return layout.fields().stream()
            .map(field -> field.offset() + " " + field.typeClass() + " " + field.name() + "\n")
            .collect(Collectors.joining())
        + layout.instanceSize();
  }
}
