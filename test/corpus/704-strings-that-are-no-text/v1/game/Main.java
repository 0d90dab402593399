package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@HotState
public final class Main implements HotProgram {
  private final Hot<List<Text>> texts = Hot.of(List.of());
  private final Hot<Map<String, Text>> keys = Hot.of(Map.of());
  private final Hot<Map<Character, String>> letters = Hot.of(Map.of());

  @Override
  public void start() {
    texts.set(
        List.of(
            new Text("", '\0'),
            new Text("\uD83D\uDE00", '\uD83D'),
            new Text("\uD83D", '\uDE00'),
            new Text("a\uDE00\uD83D", 'a'),
            new Text("\uD83D\uD83D\uDE00", '\uDBFF'),
            new Text("\0\b\t\n\f\r\u001f\u007f\u0085\u2028\u2029\ufeff\uffff", '\''),
            new Text("\\\"/</script>\\u0041", '"')));
    keys.set(
        new TreeMap<>(
            Map.of("\uD800", new Text("x", 'x'), "\uDC00", new Text("y", 'y'), "", new Text("", ' '))));
    letters.set(new TreeMap<>(Map.of('\uD800', "\uD800", '\uDC00', "\uDC00\uD800")));
  }

  @Override
  public void step() {}
}
