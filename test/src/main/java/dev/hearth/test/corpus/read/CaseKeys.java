package dev.hearth.test.corpus.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The keys of a {@code case.properties}; any other is mistyped. */
final class CaseKeys {
  private static final Set<String> KEYS =
      Set.of("change", "program", "steps", "unsealed", "refusedAt", "reason", "boxedOnly");
  private static final String PROGRAM = "program.";
  private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(\\.[\\w$]+)*");

  private final TreeMap<String, String> values = new TreeMap<>();

  private CaseKeys() {}

  static CaseKeys read(String text) throws MalformedCase {
    CaseKeys keys = new CaseKeys();
    Set<String> twice = new TreeSet<>();
    Properties properties =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
              twice.add(key.toString());
            }
            return super.put(key, value);
          }
        };
    try {
      properties.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new MalformedCase("case.properties cannot be read: " + e.getMessage());
    }
    if (!twice.isEmpty()) {
      throw new MalformedCase("case.properties has twice: " + String.join(", ", twice));
    }
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      keys.put(key, properties.getProperty(key).strip());
    }
    return keys;
  }

  private void put(String key, String value) throws MalformedCase {
    if (!KEYS.contains(key) && !key.matches("program\\.[1-9]\\d{0,3}")) {
      throw new MalformedCase("case.properties has an unknown key: " + key);
    }
    if (value.isEmpty()) {
      throw new MalformedCase("case.properties has no value for " + key);
    }
    values.put(key, value);
  }

  /** The text of a key that has to be there. */
  String required(String key) throws MalformedCase {
    Optional<String> value = text(key);
    if (value.isEmpty()) {
      throw new MalformedCase("case.properties has no " + key);
    }
    return value.get();
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key));
  }

  OptionalInt number(String key) throws MalformedCase {
    Optional<String> value = text(key);
    return value.isPresent() ? OptionalInt.of(number(key, value.get())) : OptionalInt.empty();
  }

  /** Numbers with commas between them. */
  Set<Integer> numbers(String key) throws MalformedCase {
    Set<Integer> numbers = new TreeSet<>();
    if (text(key).isPresent()) {
      for (String each : Arrays.asList(required(key).split(",", -1))) {
        numbers.add(number(key, each.strip()));
      }
    }
    return numbers;
  }

  /** The program's class by the version that it is so from. */
  NavigableMap<Integer, String> programs() throws MalformedCase {
    NavigableMap<Integer, String> programs = new TreeMap<>();
    programs.put(1, required("program"));
    for (String key : values.tailMap(PROGRAM).keySet()) {
      if (key.startsWith(PROGRAM)) {
        programs.put(Integer.valueOf(key.substring(PROGRAM.length())), required(key));
      }
    }
    for (String name : programs.values()) {
      if (!CLASS_NAME.matcher(name).matches()) {
        throw new MalformedCase("case.properties names as program what is no class: " + name);
      }
    }
    return programs;
  }

  private static int number(String key, String text) throws MalformedCase {
    if (!text.matches("\\d{1,6}")) {
      throw new MalformedCase("case.properties has a " + key + " that is no number: " + text);
    }
    return Integer.parseInt(text);
  }
}
