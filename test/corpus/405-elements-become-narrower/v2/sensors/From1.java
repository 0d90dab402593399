package sensors;

import dev.hearth.annotations.Migrates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected List<Integer> ticks(V1.Station_Reading old) {
    return old.ticks().stream().map(Math::toIntExact).toList();
  }

  @Override
  protected int[] nanos(V1.Station_Reading old) {
    return Arrays.stream(old.nanos()).mapToInt(Math::toIntExact).toArray();
  }

  @Override
  protected Map<String, Float> values(V1.Station_Reading old) {
    Map<String, Float> values = new TreeMap<>();
    old.values().forEach((name, value) -> values.put(name, value.floatValue()));
    return values;
  }

  @Override
  protected List<String> names(V1.Station old) {
    return old.names().stream().flatMap(Optional::stream).toList();
  }

  @Override
  protected byte[][] image(V1.Station old) {
    byte[][] image = new byte[old.image().length][];
    for (int row = 0; row < image.length; row++) {
      image[row] = new byte[old.image()[row].length];
      for (int column = 0; column < image[row].length; column++) {
        image[row][column] = (byte) old.image()[row][column];
      }
    }
    return image;
  }

  @Override
  protected Map<Integer, Boolean> flags(V1.Station old) {
    Map<Integer, Boolean> flags = new TreeMap<>();
    old.flags().forEach((flag, on) -> flags.put(flag, on != 0));
    return flags;
  }

  @Override
  protected List<Character> codes(V1.Station old) {
    List<Character> codes = new ArrayList<>();
    old.codes().forEach(code -> codes.add((char) (int) code));
    return codes;
  }
}
