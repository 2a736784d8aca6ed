package vn.minhbach.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the windows stands in the message files, in both languages. */
class MessagesTest {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>");
  private static final Pattern REMARK = Pattern.compile("(?s)//[^\n]*|/\\*.*?\\*/");
  private static final Pattern TAG =
      Pattern.compile("(?s)<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s(?:aria-label|title|alt|placeholder|value)=\"([^\"]*\\p{L}[^\"]*)\"");

  /** A word that is not English code, or two words in a row. */
  private static final Pattern SPEECH =
      Pattern.compile(
          "[\"'`][^\"'`\n]*(?:[À-ỹ]|(?<![.#\\w-])\\p{L}{2,} \\p{L}{2,})[^\"'`\n]*[\"'`]");

  private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-zA-Z0-9._-]+)");
  private static final Pattern KEY_OR_PREFIX =
      Pattern.compile("[\"']([a-z][a-zA-Z0-9_-]*\\.(?:[a-zA-Z0-9._-]*))[\"']");

  static Stream<String> files() {
    return Stream.of(PageConfiguration.MESSAGES);
  }

  static Stream<Path> templates() {
    return Messages.templates().stream();
  }

  static Stream<Path> scripts() {
    return Messages.scripts().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void both_languages_say_the_same_things(String file) {
    assertThat(Messages.of(file + "_en").stringPropertyNames())
        .isEqualTo(Messages.of(file).stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothing_is_left_unsaid(String file) {
    for (String language : List.of(file, file + "_en")) {
      Properties messages = Messages.of(language);
      assertThat(messages.stringPropertyNames())
          .allSatisfy(key -> assertThat(messages.getProperty(key)).as(key).isNotBlank());
    }
  }

  @Test
  void no_two_files_say_the_same() {
    List<String> all =
        files().flatMap(file -> Messages.of(file).stringPropertyNames().stream()).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void no_template_has_words_of_its_own(Path template) {
    String markup = COMMENT.matcher(Messages.text(template)).replaceAll("");
    List<String> words = new ArrayList<>();
    SPOKEN_ATTRIBUTE.matcher(markup).results().map(MatchResult::group).forEach(words::add);
    WORD.matcher(TAG.matcher(markup).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    assertThat(words).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void no_script_has_words_of_its_own(Path script) {
    String code =
        REMARK.matcher(Messages.text(script)).replaceAll("").replace("\"use strict\"", "");
    assertThat(SPEECH.matcher(code).results().map(MatchResult::group)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void every_key_that_a_template_uses_exists(Path template) {
    assertThat(keysOf(template)).allSatisfy(key -> assertThat(Messages.keys()).contains(key));
  }

  @Test
  void every_key_that_exists_is_used() {
    Set<String> named = new TreeSet<>();
    Stream.concat(templates(), Messages.sources().stream())
        .flatMap(file -> KEY_OR_PREFIX.matcher(Messages.text(file)).results())
        .forEach(found -> named.add(found.group(1)));
    templates().forEach(template -> named.addAll(keysOf(template)));
    assertThat(Messages.keys())
        .allSatisfy(
            key ->
                assertThat(named)
                    .as(key)
                    .anyMatch(
                        name -> name.equals(key) || (name.endsWith(".") && key.startsWith(name))));
  }

  private static List<String> keysOf(Path template) {
    return FIXED_KEY
        .matcher(Messages.text(template))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
