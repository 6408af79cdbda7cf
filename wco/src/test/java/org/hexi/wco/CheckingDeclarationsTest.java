package org.hexi.wco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.hexi.wco.check.CheckingDeclarations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingDeclarationsTest {
    private static final String ITEM = "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[1]";

    @Test
    void aDeclarationThatAgreesWithItselfPasses() {
        assertThat(CheckingDeclarations.check(Samples.declarationOf(Samples.declaration())))
                .isEmpty();
        assertThat(CheckingDeclarations.check(Samples.declarationOf(Samples.amendment())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <GoodsItemQuantity>2|<GoodsItemQuantity>3|wco.total.items
            <TotalPackageQuantity>12|<TotalPackageQuantity>11|wco.total.packages
            >1500.50<|>1500.51<|wco.total.invoice
            <TypeCode>IMA|<TypeCode>IMX|wco.type.unknown
            <FunctionCode>9|<FunctionCode>8|wco.function.unknown
            <FunctionalReferenceID>LAKE-0007|<FunctionalReferenceID>|wco.field.missing
            <TypeCode>IMA|<TypeCode>IMY|wco.field.missing
            <Declarant><ID>XX700000001</ID></Declarant>||wco.field.missing
            <SequenceNumeric>2<|<SequenceNumeric>3<|wco.sequence.gap
            >50</NetNet|>61</NetNet|wco.mass.netabovegross
            >50</NetNet|>-1</NetNet|wco.mass.negative
            currencyID="GBP">500<|currencyID="QQQ">500<|wco.currency.unknown
            >500</Item|>-500</Item|wco.amount.negative
            <TypeCode>DAN<|<TypeCode>DAX<|wco.account.missing
            <TypeCode>935<|<TypeCode>936<|wco.document.missing
            <TypeCode>506<|<TypeCode>507<|wco.document.missing
            <CurrentCode>40<|<CurrentCode>71<|wco.warehouse.missing
            <PreviousCode>00</PreviousCode>||wco.field.missing
            <CategoryCode>DPO<|<CategoryCode>CGU<|wco.guarantee.missing
            <SequenceNumeric>1</SequenceNumeric><ID>CSQU|<SequenceNumeric>0</SequenceNumeric><ID>CSQU|wco.container.contradiction
            <TradeTerms><ConditionCode>CIF</ConditionCode><LocationID>GBLON</LocationID></TradeTerms>||wco.terms.missing
            """)
    void whatContradictsItselfIsTold(String found, @org.jspecify.annotations.Nullable String instead, String code) {
        String text = Samples.declaration();
        assertThat(text).contains(found);
        assertThat(codes(text.replace(found, instead == null ? "" : instead))).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <TypeCode>COR|<TypeCode>XYZ|wco.type.unknown
            <TypeCode>COR|<TypeCode>GPR|wco.presentation.content
            <ID>26XX000000000017A1</ID>||wco.field.missing
            <DocumentSectionCode>79A|<DocumentSectionCode>80A|wco.pointer.nowhere
            <TagID>112|<TagID>999|wco.pointer.nowhere
            <DocumentSectionCode>06A|<DocumentSectionCode>07A|wco.amendment.unexplained
            <ChangeReasonCode>21</ChangeReasonCode>||wco.field.missing
            """)
    void aMessageAboutADeclarationSaysWhichAndWhat(
            String found, @org.jspecify.annotations.Nullable String instead, String code) {
        assertThat(codes(Samples.amendment().replace(found, instead == null ? "" : instead)))
                .contains(code);
    }

    @Test
    void aWithdrawalHasOneReason() {
        String text = Samples.amendment()
                .replace("<TypeCode>COR", "<TypeCode>INV")
                .replaceAll("(?s)<Amendment>.*</Amendment>", "");
        assertThat(codes(text)).contains("wco.amendment.count");
    }

    @Test
    void aFindingNamesItsLineAndItsElement() {
        List<Issue> issues = CheckingDeclarations.check(
                Samples.declarationOf(Samples.declaration().replaceFirst(">50</NetNet", ">61</NetNet")));
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.row()).isEqualTo(1);
            assertThat(issue.column()).isEqualTo(ITEM + "/Commodity/GoodsMeasure/NetNetWeightMeasure");
            assertThat(issue.hint()).isEqualTo("at most the gross mass of 60.5");
        });
    }

    private static List<String> codes(String text) {
        return CheckingDeclarations.check(Samples.declarationOf(text)).stream()
                .map(Issue::code)
                .toList();
    }
}
