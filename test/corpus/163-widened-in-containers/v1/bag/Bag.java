package bag;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Bag implements HotProgram {
  private final Hot<List<Integer>> list = Hot.of(List.of());
  private final Hot<Set<Byte>> set = Hot.of(Set.of());
  private final Hot<Map<Character, Map<Short, Float>>> map = Hot.of(Map.of());
  private final Hot<Optional<Short>> some = Hot.of(Optional.empty());
  private final Hot<Optional<Short>> none = Hot.of(Optional.empty());
  private final Hot<Deque<Float>> deque = Hot.of(new ArrayDeque<>());
  private final Hot<byte[]> bytes = Hot.of(new byte[0]);
  private final Hot<char[]> chars = Hot.of(new char[0]);
  private final Hot<int[]> ints = Hot.of(new int[0]);
  private final Hot<int[]> boxed = Hot.of(new int[0]);
  private final Hot<Integer[]> holey = Hot.of(new Integer[0]);
  private final Hot<float[][]> matrix = Hot.of(new float[0][]);
  private final Hot<List<short[]>> rows = Hot.of(List.of());

  @Override
  public void start() {
    list.set(Arrays.asList(Integer.MAX_VALUE, null, Integer.MIN_VALUE, null));
    set.set(Set.of((byte) -128, (byte) 127, (byte) 0));
    Map<Short, Float> inner = new HashMap<>();
    inner.put((short) 7, Float.NaN);
    inner.put(null, null);
    Map<Character, Map<Short, Float>> outer = new LinkedHashMap<>();
    outer.put('z', inner);
    outer.put('a', null);
    map.set(outer);
    some.set(Optional.of(Short.MIN_VALUE));
    deque.set(new ArrayDeque<>(List.of(0.1f, -0f)));
    bytes.set(new byte[] {-1, 0, 1});
    chars.set(new char[] {'a', '\uffff'});
    ints.set(new int[] {Integer.MIN_VALUE, 16_777_217});
    boxed.set(new int[] {-5});
    holey.set(new Integer[] {1, null});
    matrix.set(new float[][] {{1.5f}, {}, null, {-0f, Float.MAX_VALUE}});
    rows.set(List.of(new short[] {1}, new short[0]));
  }

  @Override
  public void step() {}
}
