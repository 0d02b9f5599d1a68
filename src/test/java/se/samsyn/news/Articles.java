package se.samsyn.news;

/** Articles of the tests' own, in the manner of Swedish municipal news. */
public final class Articles {

    public static final String VISIT = """
            Socialministern på besök i Alby

            12 mars 2025

            Botkyrka kommun arbetar sedan flera år långsiktigt för att barn och unga ska växa upp i trygghet. I går var
            det dags att visa upp arbetet för nationella gäster.

            Bakre raden från vänster: Lena Forsman Socialdirektör, Ahmed Noor Områdespolis. Främre raden från vänster: Karin Wikander Socialminister (S), Per Åslund Kommunstyrelsens ordförande (GT)

            Socialminister Karin Wikander besökte i går Alby skola för att ta del av hur kommunen arbetar
            brottsförebyggande.

            Per Åslund, kommunstyrelsens ordförande (GT), hälsade välkommen.

            - Det betyder mycket för oss att få visa hur skola, socialtjänst och polis drar åt samma håll, säger Per Åslund.

            "Kompassen" ger stöd tidigt

            Kompassen är ett våldsförebyggande program som riktar sig till elever i årskurs 4 till 6. Programmet syftar till att uppnå en skoldag utan våld och kränkningar.

            NAVET - mot välfärdsbrott

            Under dagen presenterades även kommunens satsning på NAVET, Närvarande tillsynsteam mot välfärdsbrott. NAVET etablerades år 2022. Arbetet utförs av tillståndsenheten i kommunen. Man arbetar exempelvis för att:

              • Minska felaktiga utbetalningar från kommunen.
              • Utveckla rutiner för kontroll tillsammans med andra myndigheter.

            Lena Forsman, socialdirektör, underströk att kommunen behöver en gemensam lägesbild.

            Andra har även läst
            """;

    public static final String NOTHING = """
            Nya öppettider på biblioteket

            3 april 2025

            Från och med måndag har huvudbiblioteket längre öppettider på vardagar. Besökare kan låna och lämna
            böcker till klockan nio på kvällen. På lördagar är det som vanligt öppet mellan tio och fyra.
            Kaféet på bottenvåningen håller stängt under sommaren.
            """;

    public static final String WITHOUT_DATE = VISIT.replace("12 mars 2025\n\n", "");

    private Articles() {}
}
