import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.InflectionAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/**
 * Writes what Apache Lucene makes of a text on standard input: a tab-separated record for each token, closed by a record
 * "#end" after each line, or at the end of the whole text.
 * Options: --what tok|ana, --mode NORMAL|SEARCH|EXTENDED, --punct drop|keep, --unit line|doc, --user DICTIONARY.
 */
public final class LuceneTokens {
    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int at = 0; at + 1 < args.length; at += 2)
            options.put(args[at], args[at + 1]);
        JapaneseTokenizer.Mode mode = JapaneseTokenizer.Mode.valueOf(options.getOrDefault("--mode", "SEARCH"));
        UserDictionary user = options.containsKey("--user") ? readUserDictionary(options.get("--user")) : null;
        boolean drop = options.getOrDefault("--punct", "drop").equals("drop");
        Analyzer analyzer = options.getOrDefault("--what", "tok").equals("tok")
            ? null
            : new JapaneseAnalyzer(user, mode, JapaneseAnalyzer.getDefaultStopSet(), JapaneseAnalyzer.getDefaultStopTags());
        PrintStream out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, "UTF-8");
        List<String> texts = readTexts(options.getOrDefault("--unit", "line").equals("doc"));
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            write(analyzer == null ? tokenizer(text, user, drop, mode) : analyzer.tokenStream("text", text), number, out);
        }
        out.flush();
    }

    private static List<String> readTexts(boolean whole) throws Exception {
        String all = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        List<String> texts = new ArrayList<>();
        if (whole) {
            texts.add(all);
            return texts;
        }
        BufferedReader reader = new BufferedReader(new StringReader(all));
        for (String line; (line = reader.readLine()) != null; )
            texts.add(line);
        return texts;
    }

    private static UserDictionary readUserDictionary(String path) throws Exception {
        Reader reader = new InputStreamReader(new FileInputStream(path), StandardCharsets.UTF_8);
        try {
            return (UserDictionary) UserDictionary.class.getMethod("open", Reader.class).invoke(null, reader);
        } catch (NoSuchMethodException olderLucene) {
            return UserDictionary.class.getConstructor(Reader.class).newInstance(reader);
        }
    }

    private static Tokenizer tokenizer(String text, UserDictionary user, boolean drop, JapaneseTokenizer.Mode mode) throws Exception {
        Reader reader = new StringReader(text);
        for (Constructor<?> constructor : JapaneseTokenizer.class.getConstructors()) {
            Class<?>[] types = constructor.getParameterTypes();
            if (types.length != 4)
                continue;
            if (types[0] == Reader.class) // 4.10
                return (Tokenizer) constructor.newInstance(reader, user, drop, mode);
            if (types[0] == UserDictionary.class) { // 8
                Tokenizer tokenizer = (Tokenizer) constructor.newInstance(user, drop, false, mode);
                tokenizer.setReader(reader);
                return tokenizer;
            }
        }
        throw new IllegalStateException("This Lucene is neither 4.10 nor 8.");
    }

    private static void write(TokenStream tokens, int line, PrintStream out) throws Exception {
        CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
        OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
        PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
        PositionLengthAttribute length = tokens.addAttribute(PositionLengthAttribute.class);
        BaseFormAttribute baseForm = tokens.addAttribute(BaseFormAttribute.class);
        PartOfSpeechAttribute partOfSpeech = tokens.addAttribute(PartOfSpeechAttribute.class);
        ReadingAttribute reading = tokens.addAttribute(ReadingAttribute.class);
        InflectionAttribute inflection = tokens.addAttribute(InflectionAttribute.class);
        tokens.reset();
        while (tokens.incrementToken()) {
            out.print(line + "\t" + escape(term.toString()) + "\t" + offset.startOffset() + "\t" + offset.endOffset()
                + "\t" + increment.getPositionIncrement() + "\t" + length.getPositionLength()
                + "\t" + escape(baseForm.getBaseForm()) + "\t" + escape(partOfSpeech.getPartOfSpeech())
                + "\t" + escape(reading.getReading()) + "\t" + escape(reading.getPronunciation())
                + "\t" + escape(inflection.getInflectionType()) + "\t" + escape(inflection.getInflectionForm()) + "\tword\n");
        }
        out.print("#end\t" + line + "\n");
        tokens.end();
        tokens.close();
    }

    private static String escape(String text) {
        return text == null ? "\\N" : text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }
}
