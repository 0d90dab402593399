package dev.hearth.test.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the documentation: its sections, and the blocks of code in each.
 *
 * <p>What a block is for stands behind its language, where no reader sees it: {@code ```java edit}.
 */
final class Page {
  private static final String FENCE = "```";

  /**
   * A block of code.
   *
   * @param info the words behind its fence; the first is the language
   * @param text its lines, each with its end
   */
  record Block(List<String> info, String text) {
    /** The word at that place; empty when there is none. */
    String word(int index) {
      return index < info.size() ? info.get(index) : "";
    }
  }

  /** What stands below a heading of the second level. */
  record Section(String title, List<Block> blocks) {}

  private final Path file;

  private Page(Path file) {
    this.file = file;
  }

  /** A page by its path from the folder of the documentation. */
  static Page of(String name) {
    return new Page(Path.of(System.getProperty("hearth.docs"), name));
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All sections that have blocks. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    String title = "";
    List<String> lines = text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("## ")) {
        add(sections, title, blocks);
        blocks = new ArrayList<>();
        title = lines.get(i).substring(3);
      } else if (lines.get(i).startsWith(FENCE)) {
        String info = lines.get(i).substring(FENCE.length());
        StringBuilder text = new StringBuilder();
        while (!lines.get(++i).equals(FENCE)) {
          text.append(lines.get(i)).append('\n');
        }
        blocks.add(new Block(List.of(info.split(" ")), text.toString()));
      }
    }
    add(sections, title, blocks);
    return sections;
  }

  private static void add(List<Section> sections, String title, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(title, blocks));
    }
  }

  /** Gives a block another text, in the file. */
  void replace(Section section, Block block, String text) {
    String page = text();
    int begin = page.indexOf("## " + section.title());
    String before = FENCE + String.join(" ", block.info()) + "\n";
    int at = page.indexOf(before + block.text() + FENCE, begin);
    int from = at + before.length();
    try {
      Files.writeString(
          file, page.substring(0, from) + text + page.substring(from + block.text().length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
