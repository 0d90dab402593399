package dev.hearth.test.corpus.read;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a case, by what they are. A name that is none of a case's is mistyped. */
final class CaseFolder {
  static final String PROPERTIES = "case.properties";
  static final String STATE = "state.json";

  private static final Pattern FOLDER =
      Pattern.compile("(?:v|history-)([1-9]\\d{0,3})(-undecided)?");
  private static final Pattern FILE =
      Pattern.compile("problems-([1-9]\\d{0,3})\\.txt|state\\.json|case\\.properties");
  private static final Pattern LIKE_A_FILE =
      Pattern.compile("(?i)(problem|state|case|history|v\\d).*");

  private final Path folder;
  private final TreeSet<Integer> numbers = new TreeSet<>();

  private CaseFolder(Path folder) {
    this.folder = folder;
  }

  static CaseFolder of(Path folder) throws IOException, MalformedCase {
    CaseFolder read = new CaseFolder(folder);
    for (Path entry : list(folder)) {
      read.take(entry);
    }
    return read;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private void take(Path entry) throws MalformedCase {
    String name = entry.getFileName().toString();
    boolean isFolder = Files.isDirectory(entry);
    Matcher known = (isFolder ? FOLDER : FILE).matcher(name);
    if (known.matches() && !name.matches("history-\\d+-undecided")) {
      if (known.group(1) != null) {
        numbers.add(Integer.valueOf(known.group(1)));
      }
    } else if (!name.startsWith(".") && (isFolder || LIKE_A_FILE.matcher(name).matches())) {
      throw new MalformedCase("it has " + name + ", which is no part of a case");
    }
  }

  /** The versions that any file is about. */
  List<Integer> numbers() {
    return new ArrayList<>(numbers);
  }

  Optional<Path> folder(String name) {
    return Optional.of(folder.resolve(name)).filter(Files::isDirectory);
  }

  /** A folder with sources in it. */
  Optional<Path> sources(String name) throws IOException, MalformedCase {
    Optional<Path> sources = folder(name);
    if (sources.isPresent()) {
      try (Stream<Path> files = Files.walk(sources.get())) {
        if (files.noneMatch(file -> file.toString().endsWith(".java"))) {
          throw new MalformedCase(name + " has no sources");
        }
      }
    }
    return sources;
  }

  Optional<String> text(String name) throws IOException, MalformedCase {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (CharacterCodingException e) {
      throw new MalformedCase(name + " is not in UTF-8");
    }
  }
}
